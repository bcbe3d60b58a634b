import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import type { Choices } from '../readings.js';
import type { RuleContext } from './art30-base.js';
import { clause } from './clause.js';
import type { Leave } from './month-circumstances.js';

/**
 * Art. 30(2): personal leave is free up to two days a month and seven an academic year, each further day
 * costs a thirtieth of the month's reward. Five days in one month cost half of it, ten all.
 *
 *     max(R · (days − free) / 30, R from ten days on, R / 2 from five)
 *
 * Readings: D38 what R is, D41 which days count, D42 whether both limits must hold.
 */
export const PERSONAL_LEAVE = clause('personalLeave', '30/2', {
  zh: '事假扣减',
  en: 'personal leave',
});

const IN_YEAR = 'max(0, {freeYear} - {earlier})';
const free = (formula: string): Rule => ({
  label: { zh: '不扣事假天数', en: 'free days of personal leave' },
  unit: 'day',
  formula,
  citation: PERSONAL_LEAVE.citation,
});
const FREE: Readonly<Record<Choices['D42'], Rule>> = {
  both: free(`min({days}, {freeMonth}, ${IN_YEAR})`),
  either: free(`min({days}, max({freeMonth}, ${IN_YEAR}))`),
};

const DEDUCTION: Rule = {
  label: PERSONAL_LEAVE.label,
  unit: 'yuan/month',
  formula:
    'max({reward} * ({days} - {free}) / {divisor}, ' +
    'if({days} >= {full}, {reward}, if({days} >= {half}, {share} * {reward}, 0)))',
  citation: PERSONAL_LEAVE.citation,
};

function freeDays({ days, earlier }: Leave, { numbers, choices }: RuleContext): Decimal {
  const month = numbers.rate('personalFreeMonth').value;
  const year = Decimal.max(0, numbers.rate('personalFreeYear').value.minus(earlier.value));
  const limit = choices.D42 === 'both' ? Decimal.min(month, year) : Decimal.max(month, year);
  return Decimal.min(days.value, limit);
}

function tier(reward: Decimal, days: Decimal, { numbers }: RuleContext): Decimal {
  if (days.greaterThanOrEqualTo(numbers.rate('personalFullDays').value)) return reward;
  if (days.lessThan(numbers.rate('personalHalfDays').value)) return ZERO;
  return numbers.rate('personalHalf').value.times(reward);
}

export function computePersonalDeduction(
  key: string,
  reward: Explained,
  leave: Leave,
  context: RuleContext,
): Explained {
  const { numbers, choices } = context;
  const { days, earlier } = leave;
  const freeMonth = numbers.rate('personalFreeMonth');
  const freeYear = numbers.rate('personalFreeYear');
  const divisor = numbers.rate('daysOfMonth');
  const count = computed(
    FREE[choices.D42],
    `${key}.personalDaysFree`,
    freeDays(leave, context),
    { days, earlier, freeMonth, freeYear },
    ['D42'],
  );
  const daily = reward.value.times(days.value.minus(count.value)).dividedBy(divisor.value);
  const parts = {
    reward,
    days,
    free: count,
    divisor,
    half: numbers.rate('personalHalfDays'),
    share: numbers.rate('personalHalf'),
    full: numbers.rate('personalFullDays'),
  };
  const value = Decimal.max(daily, tier(reward.value, days.value, context));
  return computed(DEDUCTION, `${key}.personalDeduction`, value, parts, ['D38']);
}
