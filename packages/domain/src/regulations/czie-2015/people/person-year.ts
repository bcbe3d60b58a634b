import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type {
  PersonMonth,
  PersonNotice,
  PersonYear,
  RewardScheme,
} from '../../../person-outcome.js';
import { computeOutstanding } from '../ch2-structure/art13-outstanding.js';
import { computeSettlement, type Settlement } from '../ch7-circumstances/art28-settlement.js';
import { computeCountedTeachingHours } from '../ch7-circumstances/art28-teaching-by-offices.js';
import { computeWorkloadRelief } from '../ch7-circumstances/art28-retirement.js';
import { forfeitureOf, forfeitureReadings } from '../ch7-circumstances/forfeiture.js';
import { ledgerOf } from '../ch7-circumstances/ledger.js';
import { NOTHING } from './gross-month.js';
import { rewardOf, type Reward } from './entitlement.js';
import { readingsOfMonths } from './coefficient-months.js';
import type { PayEnv } from './pay-env.js';
import { computeMonthOfPerson } from './person-month.js';
import { heldIn, monthsOf } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/**
 * Arts. 3 to 31 for one person: twelve months, the reward of the year, what of it is settled at its end,
 * withheld and forfeited. The order is that of Art. 28: posts first, then months, then the settlement.
 * Base pay and the reward, general and outstanding, are the two parts of Art. 8; awards of a research
 * post (Art. 22(9)) come from the outstanding pool like everybody's.
 */
const SCHEDULED: Rule = {
  label: { zh: '全年应预发', en: 'scheduled on account' },
  unit: 'yuan/year',
  formula: 'sum({instalments})',
  terms: { instalments: { zh: '各月应预发', en: 'gross instalments' } },
};
const BASE_PAY: Rule = {
  label: { zh: '全年基础性绩效', en: 'base pay of the year' },
  unit: 'yuan/year',
  formula: 'sum({living}) + sum({post})',
  terms: {
    living: { zh: '各月生活补贴', en: 'living allowances' },
    post: { zh: '各月岗位津贴', en: 'post allowances' },
  },
};
const TOTAL: Rule = {
  label: { zh: '全年绩效工资', en: 'performance pay of the year' },
  unit: 'yuan/year',
  formula: '{base} + sum({instalments}) + {settlement} + {released} + {outstanding}',
  terms: { instalments: { zh: '各月实发预发', en: 'instalments paid' } },
};

export function computePersonYear(one: PersonPosts, env: PayEnv): PersonYear {
  const { person } = one;
  const { context } = env;
  const key = `people.${person.employeeNumber}`;
  const paid = one.posts.map((_, index) => computeMonthOfPerson(one, index, env));
  const months = paid.map(({ month }) => month);
  const reward = rewardOf(one, env);
  const scheduled = total(SCHEDULED, `${key}.scheduled`, 'instalments', months, 'grossInstalment');
  const settlement = settle(one, reward, scheduled, env);
  const outstanding = computeOutstanding(person, context.period);
  const ledger = ledgerOf({ person, months, settlement }, context);
  const basePay = basePayOf(key, months, readingsOfMonths(person, context.period));
  const instalments = months.map((month) => month.instalment);
  const parts = {
    base: basePay,
    instalments,
    settlement: settlement.settlement,
    released: ledger.released,
    outstanding,
  };
  const all = sum([
    basePay.value,
    ...instalments.map((instalment) => instalment.value),
    settlement.settlement.value,
    ledger.released.value,
    outstanding.value,
  ]);
  const last = one.posts.findLast((post) => post !== null) ?? null;
  return {
    employeeNumber: person.employeeNumber,
    name: person.name,
    department: departmentOf(one, context.period),
    postKind: last?.postKind ?? null,
    scheme: schemeOf(one, reward),
    months,
    researchTier: one.research?.tier ?? null,
    researchCoefficient: one.research?.coefficient ?? null,
    countedTeachingHours: computeCountedTeachingHours(person, context),
    workloadRelief: computeWorkloadRelief(person, context),
    entitlement: reward.entitlement,
    scheduled,
    yearEndSettlement: settlement.settlement,
    forfeited: settlement.forfeited,
    overpaid: settlement.overpaid,
    basePay,
    outstanding,
    total: computed(TOTAL, `${key}.total`, all, parts),
    ledger: ledger.entries,
    excluded: reward.excluded,
    notices: [
      ...paid.flatMap(({ notices }) => notices),
      ...(one.research?.notices ?? []),
      ...noticesOf(reward, settlement),
    ],
  };
}

function total(
  rule: Rule,
  key: string,
  name: string,
  months: readonly PersonMonth[],
  field: 'grossInstalment',
): Explained {
  const parts = months.map((month) => month[field]);
  return computed(rule, key, sum(parts.map((part) => part.value)), { [name]: parts });
}

function basePayOf(
  key: string,
  months: readonly PersonMonth[],
  readings: readonly string[],
): Explained {
  const living = months.map((month) => month.livingAllowance);
  const post = months.map((month) => month.postAllowance);
  const value = sum([...living, ...post].map((one) => one.value));
  return computed(BASE_PAY, `${key}.basePay`, value, { living, post }, readings);
}

/** Without an amount for the year there is nothing to settle. */
function settle(
  { person }: PersonPosts,
  { entitlement }: Reward,
  scheduled: Explained,
  { context }: PayEnv,
): Settlement {
  if (entitlement === null) return { settlement: NOTHING, forfeited: NOTHING, overpaid: NOTHING };
  const forfeiture = forfeitureOf(person, context);
  const key = `people.${person.employeeNumber}`;
  const readings = forfeitureReadings(person, context);
  return computeSettlement({ key, entitlement, scheduled, forfeiture, readings }, context);
}

/** Where the person was last in the year. */
export function departmentOf({ person, posts }: PersonPosts, period: string): string | null {
  const last = posts.findLast((post) => post !== null);
  if (last) return last.department;
  const held = monthsOf(period).map((month) => heldIn(person.department, month));
  return held.findLast((department) => department !== null) ?? null;
}

export function schemeOf(
  { posts }: PersonPosts,
  { isUntold }: Pick<Reward, 'isUntold'>,
): RewardScheme {
  const last = posts.findLast((post) => post !== null);
  switch (last?.role) {
    case undefined:
      return 'OUT_OF_SCOPE';
    case 'RESEARCH':
      return 'RESEARCH';
    case 'UNIT':
      return isUntold ? 'UNIT_DECIDES' : 'UNIT_PLAN';
    default:
      return 'OFFICE';
  }
}

function noticesOf(
  { excluded, isUntold }: Reward,
  { overpaid }: Settlement,
): readonly PersonNotice[] {
  const notices: PersonNotice[] = [];
  if (excluded) {
    const values = { article: `${excluded.article}(${excluded.item ?? ''})` };
    notices.push({ code: 'excluded_by_art_15', month: null, values });
  }
  if (isUntold) notices.push({ code: 'unit_has_not_told_reward', month: null, values: {} });
  if (overpaid.value.greaterThan(0)) {
    notices.push({ code: 'overpaid', month: null, values: { amount: overpaid.value.toString() } });
  }
  return notices;
}
