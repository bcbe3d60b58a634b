import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, sum, ZERO } from '../../../kernel/money.js';
import type { Choices } from '../readings.js';
import type { RuleContext } from './art30-base.js';
import { clause } from './clause.js';
import type { Leave } from './month-circumstances.js';

/**
 * Art. 30(1): seven days of sick leave a semester are free, each further day costs a thirtieth of the
 * month's reward. More than a week in one month costs half of it, more than two weeks all.
 *
 *     max(R · days beyond / 30, R if more than two weeks, R / 2 if more than one)
 *
 * Readings: D38 what R is, D39 which days are charged, D40 how long a week is, D41 which days count.
 */
export const SICK_LEAVE = clause('sickLeave', '30/1', { zh: '病假扣减', en: 'sick leave' });

const charged = (formula: string): Rule => ({
  label: { zh: '计扣病假天数', en: 'days of sick leave charged' },
  unit: 'day',
  formula,
  citation: SICK_LEAVE.citation,
});
const CHARGED: Readonly<Record<Choices['D39'], Rule>> = {
  beyondSeventh: charged('max(0, {earlier} + {days} - {free}) - max(0, {earlier} - {free})'),
  allDays: charged(
    'if({earlier} + {days} > {free}, {earlier} + {days}, 0) - if({earlier} > {free}, {earlier}, 0)',
  ),
};

const DEDUCTION: Rule = {
  label: SICK_LEAVE.label,
  unit: 'yuan/month',
  formula:
    'max({reward} * {charged} / {divisor}, ' +
    'if({days} > {full} * {week}, {reward}, if({days} > {half} * {week}, {share} * {reward}, 0)))',
  citation: SICK_LEAVE.citation,
  terms: { week: { zh: '一周天数', en: 'days of a week' } },
};

const TOGETHER: Rule = {
  label: { zh: '当月合计天数', en: 'days of the month together' },
  unit: 'day',
  formula: 'sum({figures})',
};
const D39 = ['D39'];
const D38_D40 = ['D38', 'D40'];

/** D40: the decision's own number; seven is the edition's. */
const WORKING_WEEK = leaf(
  { label: { zh: '一周工作日', en: 'working days of a week' }, unit: 'day' },
  'decision',
  'decision.readings.D40',
  new Decimal(5),
);

/** Days charged in one semester. */
function computeCharged(key: string, leave: Leave, { numbers, choices }: RuleContext): Explained {
  const { days, earlier } = leave;
  const free = numbers.rate('sickFreeDays');
  const upTo = (count: Decimal): Decimal => {
    if (!count.greaterThan(free.value)) return ZERO;
    return choices.D39 === 'allDays' ? count : count.minus(free.value);
  };
  const value = upTo(earlier.value.plus(days.value)).minus(upTo(earlier.value));
  return computed(CHARGED[choices.D39], key, value, { earlier, days, free }, D39);
}

/** One figure, or the sum where two semesters meet in the month. */
function together(key: string, figures: readonly Explained[]): Explained {
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return only;
  return computed(TOGETHER, key, sum(figures.map(({ value }) => value)), { figures });
}

function tier(reward: Decimal, days: Decimal, week: Decimal, { numbers }: RuleContext): Decimal {
  if (days.greaterThan(numbers.rate('sickFullWeeks').value.times(week))) return reward;
  if (!days.greaterThan(numbers.rate('sickHalfWeeks').value.times(week))) return ZERO;
  return numbers.rate('sickHalf').value.times(reward);
}

export function computeSickDeduction(
  key: string,
  reward: Explained,
  leave: readonly Leave[],
  context: RuleContext,
): Explained {
  const { numbers, choices } = context;
  const charged = together(
    `${key}.sickDaysCharged`,
    leave.map((one, index) => computeCharged(`${key}.sickDaysCharged.${index}`, one, context)),
  );
  const days = together(
    `${key}.sickDaysOfMonth`,
    leave.map((one) => one.days),
  );
  const week = choices.D40 === 'sevenDays' ? numbers.rate('sickFreeDays') : WORKING_WEEK;
  const divisor = numbers.rate('daysOfMonth');
  const daily = reward.value.times(charged.value).dividedBy(divisor.value);
  const value = Decimal.max(daily, tier(reward.value, days.value, week.value, context));
  const parts = {
    reward,
    charged,
    days,
    divisor,
    week,
    half: numbers.rate('sickHalfWeeks'),
    share: numbers.rate('sickHalf'),
    full: numbers.rate('sickFullWeeks'),
  };
  return computed(DEDUCTION, `${key}.sickDeduction`, value, parts, D38_D40);
}
