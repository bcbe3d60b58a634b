import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
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
export const SICK_LEAVE = clause('sickLeave', '30/1', '病假扣减', 'sick leave');

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

/** D40: the decision's own number; seven is the edition's. */
const WORKING_WEEK = leaf(
  { label: { zh: '一周工作日', en: 'working days of a week' }, unit: 'day' },
  'decision',
  'decision.readings.D40',
  new Decimal(5),
);

function daysCharged({ days, earlier }: Leave, free: Decimal, option: Choices['D39']): Decimal {
  const upTo = (count: Decimal): Decimal => {
    if (!count.greaterThan(free)) return ZERO;
    return option === 'allDays' ? count : count.minus(free);
  };
  return upTo(earlier.value.plus(days.value)).minus(upTo(earlier.value));
}

function tier(reward: Decimal, days: Decimal, week: Decimal, { numbers }: RuleContext): Decimal {
  if (days.greaterThan(numbers.rate('sickFullWeeks').value.times(week))) return reward;
  if (!days.greaterThan(numbers.rate('sickHalfWeeks').value.times(week))) return ZERO;
  return numbers.rate('sickHalf').value.times(reward);
}

export function computeSickDeduction(
  key: string,
  reward: Explained,
  leave: Leave,
  context: RuleContext,
): Explained {
  const { numbers, choices } = context;
  const free = numbers.rate('sickFreeDays');
  const week = choices.D40 === 'sevenDays' ? free : WORKING_WEEK;
  const divisor = numbers.rate('daysOfMonth');
  const count = computed(
    CHARGED[choices.D39],
    `${key}.sickDaysCharged`,
    daysCharged(leave, free.value, choices.D39),
    { earlier: leave.earlier, days: leave.days, free },
    ['D39'],
  );
  const daily = reward.value.times(count.value).dividedBy(divisor.value);
  const value = Decimal.max(daily, tier(reward.value, leave.days.value, week.value, context));
  const parts = {
    reward,
    charged: count,
    days: leave.days,
    divisor,
    week,
    half: numbers.rate('sickHalfWeeks'),
    share: numbers.rate('sickHalf'),
    full: numbers.rate('sickFullWeeks'),
  };
  return computed(DEDUCTION, `${key}.sickDeduction`, value, parts, ['D38', 'D40']);
}
