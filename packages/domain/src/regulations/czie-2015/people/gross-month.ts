import { leaf, type Explained } from '../../../kernel/explained.js';
import { ZERO } from '../../../kernel/money.js';
import { computeBasePay } from '../ch2-structure/art11-base-pay.js';
import {
  computeInstalment,
  computeInstalmentOfPrevious,
} from '../ch7-circumstances/art28-settlement.js';
import { instalmentBaseOf } from '../ch7-circumstances/art28-instalment-base.js';
import type { PersonFactsOfYear } from '../facts/person.js';
import { yearFact } from '../facts/person-leaves.js';
import { contextIn, type PersonContext } from './context.js';
import type { PostMonth } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/** A month's gross amounts, to the fen, before Articles 28 to 31 look at them. */
export interface GrossMonth {
  readonly livingAllowance: Explained;
  readonly postAllowance: Explained;
  readonly instalment: Explained;
  /** D49: the annex is blank here and the amount was decided. */
  readonly isOverridden: boolean;
}

/** Shared by every month in which a component does not exist. */
export const NOTHING = leaf(
  { label: { zh: '无', en: 'nothing' }, unit: 'yuan/month' },
  'count',
  'people.nothing',
  ZERO,
);

export const NO_GROSS: GrossMonth = {
  livingAllowance: NOTHING,
  postAllowance: NOTHING,
  instalment: NOTHING,
  isOverridden: false,
};

const TOLD_INSTALMENT = {
  label: { zh: '单位通知的月预发额', en: 'instalment as the unit told it' },
  unit: 'yuan/month',
  citation: {
    article: '15',
    item: '1',
    summary: { zh: '由单位按自定方案发放', en: 'paid by the plan of the unit' },
  },
} as const;

const PREVIOUS_REWARD = {
  label: { zh: '本人上一年度奖励性绩效', en: "the person's own reward of last year" },
  unit: 'yuan/year',
} as const;

/** Null where a base is missing; the problem then stands with the reader. */
export function computeGross(
  one: PersonPosts,
  post: PostMonth,
  context: PersonContext,
): GrossMonth | null {
  const base = computeBasePay(one.person, post.month, contextIn(context, post.month));
  const instalment = instalmentOf(one, post, context);
  if (base === null || instalment === null) return null;
  return {
    livingAllowance: base.living,
    postAllowance: base.postAllowance,
    instalment,
    isOverridden: base.isOverridden,
  };
}

function instalmentOf(
  { person, research }: PersonPosts,
  post: PostMonth,
  context: PersonContext,
): Explained | null {
  const { employeeNumber } = person;
  const year = person.years.get(context.period);
  const key = `people.${employeeNumber}.${post.month}.grossInstalment`;
  if (post.role === 'UNIT') return toldInstalment(employeeNumber, year, context);
  if (context.choices.D25 === 'ownPrevious') {
    const previous = year?.previousReward ?? null;
    if (previous === null) return reportMissing(employeeNumber, context);
    const name = { period: context.period, name: 'previousReward' } as const;
    const fact = yearFact(PREVIOUS_REWARD, person, name, previous);
    return computeInstalmentOfPrevious(key, fact, context);
  }
  const coefficient =
    post.role === 'RESEARCH' ? research?.coefficient : post.coefficient?.coefficient;
  const base = instalmentBaseOf(post.month, context);
  if (!coefficient || base === null) return null;
  return computeInstalment(key, { coefficient, base }, context);
}

/** Art. 15(1): in colleges the unit tells what its people are paid on account. */
function toldInstalment(
  employeeNumber: string,
  year: PersonFactsOfYear | undefined,
  { period }: PersonContext,
): Explained {
  const told = year?.distributionInstalment ?? null;
  if (told === null) return NOTHING;
  const field = { period, name: 'distributionInstalment' } as const;
  return yearFact(TOLD_INSTALMENT, { employeeNumber }, field, told);
}

/** Told once, though every month meets it. */
function reportMissing(employeeNumber: string, { reader, period }: PersonContext): null {
  reader.reportOnce('missing', `people.${employeeNumber}.years.${period}.previousReward`);
  return null;
}
