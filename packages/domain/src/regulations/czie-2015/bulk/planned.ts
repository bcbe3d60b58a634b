import type { Decimal } from '../../../kernel/money.js';
import type { PersonPlace } from '../../../year-amounts.js';
import { exclusionOf } from '../ch3-colleges/art15-exclusion.js';
import { isFirstYear } from '../ch7-circumstances/art28-joining.js';
import type { PersonContext } from '../people/context.js';
import { departmentOf, schemeOf } from '../people/person-year.js';
import type { PersonPosts } from '../people/roster.js';

/** D18: an office's plan stands in the place of its coefficients. */
export function isByOfficePlan({ person, posts }: PersonPosts, { choices, period }: PersonContext) {
  const isInUnit = posts.some((post) => post?.role === 'UNIT');
  const plan = person.years.get(period)?.distribution ?? null;
  return choices.D18 === 'ownPlan' && !isInUnit && plan !== null;
}

/** Arts. 15 and 20: what the unit's plan gives, nought for the excluded; NaN where it tells nothing. */
export function plannedOf(one: PersonPosts, context: PersonContext): number {
  const { person, posts } = one;
  const { period } = context;
  const plan = person.years.get(period)?.distribution ?? null;
  const inUnit = posts.findLast((post) => post?.role === 'UNIT');
  if (inUnit) {
    const options = { isFirstYear: isFirstYear(person, inUnit.month) };
    if (exclusionOf(person, period, options) !== null) return 0;
    return plan === null ? NaN : fen(plan);
  }
  const isOffice = posts.some((post) => post?.role === 'OFFICE');
  return plan !== null && isOffice && isByOfficePlan(one, context) ? fen(plan) : NaN;
}

const fen = (yuan: Decimal): number => yuan.times(100).toNumber();

/** Who stands where, as a list shows it. */
export function placeOf(one: PersonPosts, context: PersonContext): PersonPlace {
  const isInUnit = one.posts.some((post) => post?.role === 'UNIT');
  const isUntold = isInUnit && Number.isNaN(plannedOf(one, context));
  return {
    employeeNumber: one.person.employeeNumber,
    department: departmentOf(one, context.period),
    scheme: schemeOf(one, { isUntold }),
    departments: one.posts.map((post) => post?.department ?? null),
  };
}
