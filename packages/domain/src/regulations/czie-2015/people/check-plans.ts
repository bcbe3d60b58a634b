import type { Explained } from '../../../kernel/explained.js';
import { sum, type Decimal } from '../../../kernel/money.js';
import type { Notice, OfficeResult } from '../../../outcome.js';
import type { CollegeYear } from '../../../person-outcome.js';
import type { PersonContext } from './context.js';
import type { PersonPosts } from './roster.js';

/**
 * Arts. 15(1) and 20: a unit divides what it has. Where its people's amounts come to more than its pool, a
 * notice says so; less may still be told.
 */
export function noticePlans(
  people: readonly PersonPosts[],
  { units }: Pick<CollegeYear, 'units'>,
  offices: readonly OfficeResult[],
  context: PersonContext,
  notices: Notice[],
): void {
  const planned = plannedByUnit(people, context.period, context.choices.D18 === 'ownPlan');
  const pools = new Map<string, Explained | null>([
    ...units.map(({ department, pool }) => [department, pool] as const),
    ...offices.map(({ code, allocation }) => [code, allocation] as const),
  ]);
  for (const [unit, pool] of pools) {
    const total = sum(planned.get(unit) ?? []);
    if (pool === null || total.lessThanOrEqualTo(pool.value)) continue;
    const values = { planned: total.toString(), pool: pool.value.toString() };
    notices.push({ code: 'distribution_exceeds_pool', departments: [unit], values });
  }
}

/** A mover's amount is that of the last unit whose plan can have given it. */
function plannedByUnit(
  people: readonly PersonPosts[],
  period: string,
  isOfOffices: boolean,
): ReadonlyMap<string, readonly Decimal[]> {
  const planned = new Map<string, Decimal[]>();
  for (const { person, posts } of people) {
    const amount = person.years.get(period)?.distribution ?? null;
    const own = posts.findLast((post) => post?.role === 'UNIT');
    const office = isOfOffices ? posts.findLast((post) => post?.role === 'OFFICE') : null;
    const unit = (own ?? office)?.department;
    if (amount === null || unit === undefined) continue;
    planned.set(unit, [...(planned.get(unit) ?? []), amount]);
  }
  return planned;
}
