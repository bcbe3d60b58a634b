import type { Month } from '../../../kernel/calendar.js';
import type { Choices } from '../readings.js';
import { clause } from './clause.js';

/**
 * Art. 31(1), (2): while waiting for an appointment post allowance and reward stop; during a suspension
 * they are withheld and settled when it ends. The living allowance is paid. Reading D46: from the
 * month after the decision to the month in which it ends.
 */
export const SUSPENDED = clause(
  'suspension',
  '31/2',
  { zh: '停职审查暂停发放', en: 'withheld in suspension' },
  ['处于停职审查', 'suspended'],
);
export const AWAITING = clause(
  'awaiting',
  '31/1',
  { zh: '待聘停发', en: 'waiting for an appointment' },
  ['处于待聘', 'waiting for an appointment'],
);

export function isSuspended(
  spell: { readonly from: Month; readonly to: Month | null },
  month: Month,
  choices: Choices,
): boolean {
  const hasBegun = choices.D46 === 'nextMonth' ? month > spell.from : month >= spell.from;
  return hasBegun && (spell.to === null || month <= spell.to);
}
