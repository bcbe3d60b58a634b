import type { Citation, Explained } from '../../../kernel/explained.js';
import {
  cadreShare,
  computeEntitlement,
  officeShare,
  plannedShare,
  researchShare,
  type RewardBase,
} from '../ch4-offices/art16-allowance.js';
import { exclusionOf } from '../ch3-colleges/art15-exclusion.js';
import { isFirstYear } from '../ch7-circumstances/art28-joining.js';
import { coefficientMonths, monthsHeld } from './coefficient-months.js';
import type { PayEnv } from './pay-env.js';
import type { PostMonth, Role } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/** What a person's reward of the year comes to, as far as it is known. */
export interface Reward {
  /** Null where the unit has not told it, or M has no meaning. */
  readonly entitlement: Explained | null;
  /** Art. 15. */
  readonly excluded: Citation | null;
  /** A college has not told its people's amounts. */
  readonly isUntold: boolean;
}

interface Stay {
  readonly unit: string;
  readonly role: Role;
}

/** Arts. 15(1), 16, 20, 28(1): every part by the unit and the kind of post of its months. */
export function rewardOf(one: PersonPosts, env: PayEnv): Reward {
  const { person, posts } = one;
  const { period } = env.context;
  const planned = person.years.get(period)?.distribution ?? null;
  const stays = staysOf(posts);
  const isInUnit = stays.some(({ role }) => role === 'UNIT');
  const excluded = isInUnit ? exclusionIn(one, period) : null;
  const plan = planned && plannedShare(person.employeeNumber, period, planned);
  const shares: Explained[] = [];
  if (isInUnit && excluded === null && plan) shares.push(plan);
  // D18: an office's plan stands in the place of its coefficients; a college's amount is not the office's.
  const isByPlan = env.context.choices.D18 === 'ownPlan' && !isInUnit && plan !== null;
  const isOffice = stays.some(({ role }) => role === 'OFFICE');
  if (isByPlan && isOffice) shares.push({ ...plan, readings: ['D18'] });
  for (const stay of stays) {
    if (stay.role === 'UNIT' || (isByPlan && stay.role === 'OFFICE')) continue;
    const share = shareOf(stay, one, env);
    if (share) shares.push(share);
  }
  // A mover whose college has not told its part still has the office's.
  const isKnown = shares.length > 0 || excluded !== null;
  return {
    excluded,
    isUntold: isInUnit && excluded === null && plan === null,
    entitlement: isKnown ? computeEntitlement(`people.${person.employeeNumber}`, shares) : null,
  };
}

function staysOf(posts: readonly (PostMonth | null)[]): readonly Stay[] {
  const stays = new Map<string, Stay>();
  for (const post of posts) {
    if (post === null) continue;
    stays.set(`${post.role} ${post.department}`, { unit: post.department, role: post.role });
  }
  return [...stays.values()];
}

function exclusionIn({ person, posts }: PersonPosts, period: string): Citation | null {
  const last = posts.findLast((post) => post?.role === 'UNIT');
  if (!last) return null;
  return exclusionOf(person, period, { isFirstYear: isFirstYear(person, last.month) });
}

function shareOf({ unit, role }: Stay, one: PersonPosts, env: PayEnv): Explained | null {
  const { officeBase, context } = env;
  if (officeBase === null) return null;
  const base: RewardBase = { officeBase, numbers: context.numbers };
  const key = `people.${one.person.employeeNumber}.share.${unit}`;
  if (role === 'RESEARCH') return shareOfResearch(`${key}.research`, unit, one, base, env);
  const x = coefficientMonths(one, unit, context.period);
  if (role === 'CADRE') return cadreShare(key, x, base);
  const assessment = env.assessmentOf(unit);
  return assessment && officeShare(key, x, assessment, base);
}

function shareOfResearch(
  key: string,
  unit: string,
  one: PersonPosts,
  base: RewardBase,
  { assessmentOf, context }: PayEnv,
): Explained | null {
  if (one.research === null) return null;
  const months = monthsHeld(
    `${key}.months`,
    one,
    context.period,
    (post) => post.role === 'RESEARCH' && post.department === unit,
  );
  const isAssessed = context.choices.D24 === 'applied';
  const assessment = isAssessed ? assessmentOf(unit) : null;
  return researchShare(key, one.research.coefficient, months, assessment, base);
}
