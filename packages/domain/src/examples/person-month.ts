import type { Month } from '../kernel/calendar.js';
import { leaf, type Explained, type LeafRule } from '../kernel/explained.js';
import { Decimal, sum } from '../kernel/money.js';
import { money, notNegative, Reader } from '../kernel/read.js';
import type { DepartmentKind } from '../fields.js';
import { livingAllowance } from '../regulations/czie-2015/ch2-structure/art11-base-pay.js';
import { LEAVE_LABELS } from '../regulations/czie-2015/ch7-circumstances/leave-labels.js';
import type { RuleContext } from '../regulations/czie-2015/ch7-circumstances/art30-base.js';
import { GOING, isAway } from '../regulations/czie-2015/ch7-circumstances/art31-leaving.js';
import { causeOf, type Cause } from '../regulations/czie-2015/ch7-circumstances/clause.js';
import type {
  Leave,
  MonthCircumstances,
} from '../regulations/czie-2015/ch7-circumstances/month-circumstances.js';
import {
  computePersonMonth,
  type MonthPay,
} from '../regulations/czie-2015/ch7-circumstances/person-month.js';
import { statesOfMonth } from '../regulations/czie-2015/ch7-circumstances/states-of-month.js';
import { textOf, type ExampleKind, type Figures } from './example.js';
import { answer, contextOf, monthGiven, wordGiven } from './person.js';
import { eventsGiven, type GivenEvents, type GivenLeave } from './person-month-events.js';

const KINDS: Readonly<Record<string, DepartmentKind>> = {
  college: 'COLLEGE',
  teachingDepartment: 'TEACHING_DEPARTMENT',
  office: 'OFFICE',
  affiliated: 'AFFILIATED',
};

const yuan = (zh: string, en: string): LeafRule => ({ label: { zh, en }, unit: 'yuan/month' });
const POST_ALLOWANCE = yuan('岗位津贴', 'post allowance');
const REWARD = yuan('奖励性绩效预发', 'instalment');
const CUT = yuan('酌情减发', 'discretionary cut');
const KINDS_OF_LEAVE = {
  sickLeave: 'sick',
  personalLeave: 'personal',
  absentWithoutLeave: 'absent',
} as const;

const given = (rule: LeafRule, key: string, value: Decimal): Explained =>
  leaf(rule, 'fact', key, value);

/** Leave of one kind in several entries: days add, and the count before the month is the least told. */
function leaveOf(leaves: readonly GivenLeave[], type: GivenLeave['type']): Leave | null {
  const own = leaves.filter((one) => one.type === type);
  if (own.length === 0) return null;
  const labels = LEAVE_LABELS[KINDS_OF_LEAVE[type]];
  const days = sum(own.map((one) => one.days));
  const earlier = Decimal.min(...own.map((one) => one.earlier));
  return {
    days: given({ label: labels.days, unit: 'day' }, type, days),
    earlier: given({ label: labels.earlier, unit: 'day' }, `${type}.earlier`, earlier),
  };
}

/** One month is looked at, so that any departure before it, or joining after it, leaves nothing to pay. */
function goneIn(
  events: GivenEvents['events'],
  month: Month,
  { choices }: RuleContext,
): Cause | null {
  for (const event of events) {
    const clause = GOING.get(event.type);
    if (clause !== undefined && isAway(event, month, choices)) return causeOf(clause, keyOf(event));
  }
  return null;
}

const keyOf = ({ index }: { readonly index: number }): string => `events.${index}`;

function circumstancesGiven(
  { events, assessments, leaves }: GivenEvents,
  month: Month,
  context: RuleContext,
): MonthCircumstances {
  const sick = leaveOf(leaves, 'sickLeave');
  const cuts = events.flatMap((event) =>
    event.amount === null ? [] : given(CUT, keyOf(event), event.amount),
  );
  return {
    gone: goneIn(events, month, context),
    ...statesOfMonth('month', { events, assessments, keyOf }, month, context),
    sickLeave: sick && [sick],
    personalLeave: leaveOf(leaves, 'personalLeave'),
    daysAbsent: leaveOf(leaves, 'absentWithoutLeave')?.days ?? null,
    cuts,
    isResearchPost: false,
  };
}

const figuresOf = (pay: MonthPay): Figures => ({
  living: pay.livingAllowance,
  postAllowance: pay.postAllowance,
  reward: pay.instalment,
  heldPostAllowance: pay.heldPostAllowance,
  heldReward: pay.heldInstalment,
});

/** Arts. 28 to 31: one person in one month, whose gross amounts are given. */
export const personMonth: ExampleKind = (fields) => {
  const reader = new Reader();
  const month = monthGiven(fields, 'month', reader);
  const departmentKind = wordGiven(fields, 'departmentKind', KINDS, reader);
  const amount = (field: string): Decimal | undefined =>
    reader.required(textOf(fields[field]), field, notNegative, money);
  const postAllowance = amount('postAllowance');
  const reward = amount('reward');
  const events = eventsGiven(fields['events'], month, reader);
  const context = contextOf(fields, reader);
  if (reader.problems.length > 0 || !departmentKind || !postAllowance || !reward) {
    return answer(reader, null);
  }
  const pay = computePersonMonth(
    {
      key: 'month',
      month,
      departmentKind,
      stopsReward: false,
      gross: {
        livingAllowance: livingAllowance(context),
        postAllowance: given(POST_ALLOWANCE, 'postAllowance', postAllowance),
        instalment: given(REWARD, 'reward', reward),
      },
      circumstances: circumstancesGiven(events, month, context),
    },
    context,
  );
  return answer(reader, figuresOf(pay));
};
