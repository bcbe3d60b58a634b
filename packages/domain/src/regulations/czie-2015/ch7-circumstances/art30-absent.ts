import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { ZERO, type Decimal } from '../../../kernel/money.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import { clause } from './clause.js';

/**
 * Art. 30(5): one day absent without leave costs half of the month's post allowance and half of its
 * reward, two days cost all of both. Less than a day is not foreseen: nothing is taken, and it is told.
 */
export const ABSENT = clause('absent', '30/5', { zh: '旷工扣发', en: 'absence without leave' });

const DEDUCTION: Rule = {
  label: ABSENT.label,
  unit: 'yuan/month',
  formula: 'if({days} >= {full}, {pay}, if({days} >= {half}, {share} * {pay}, 0))',
  citation: ABSENT.citation,
};

export function isBelowADay(days: Decimal, numbers: Numbers): boolean {
  return days.greaterThan(0) && days.lessThan(numbers.rate('absentHalfDays').value);
}

function taken(pay: Decimal, days: Decimal, numbers: Numbers): Decimal {
  if (days.greaterThanOrEqualTo(numbers.rate('absentFullDays').value)) return pay;
  if (days.lessThan(numbers.rate('absentHalfDays').value)) return ZERO;
  return numbers.rate('absentHalf').value.times(pay);
}

/** `pay` is the post allowance that is left, or the month's reward (D38). */
export function computeAbsenceDeduction(
  key: string,
  pay: Explained,
  days: Explained,
  { numbers, readings }: { readonly numbers: Numbers; readonly readings: readonly string[] },
): Explained {
  const parts = {
    days,
    pay,
    half: numbers.rate('absentHalfDays'),
    share: numbers.rate('absentHalf'),
    full: numbers.rate('absentFullDays'),
  };
  return computed(DEDUCTION, key, taken(pay.value, days.value, numbers), parts, readings);
}
