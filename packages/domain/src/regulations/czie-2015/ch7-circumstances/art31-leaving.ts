import type { Month } from '../../../kernel/calendar.js';
import type { MonthEvent } from '../facts/person.js';
import type { Choices } from '../readings.js';
import { firstPaidMonth } from './art28-joining.js';
import { clause, type Clause } from './clause.js';

/**
 * Arts. 28(6), 31(3) to (5): who is not on the payroll. Joining counts from its own month (D29); leaving
 * and an approved transfer stop pay from their own month; retirement from the month after the
 * formalities.
 */
export const NOT_EMPLOYED = clause('notEmployed', '3', { zh: '不在聘用期', en: 'not employed' });
const LEFT = clause('left', '31/3', { zh: '离岗停发', en: 'left' }, ['已离岗', 'has left']);

export const GOING: ReadonlyMap<MonthEvent['type'], Clause> = new Map([
  ['JOINED', clause('notJoined', '28/6', { zh: '尚未到岗', en: 'not joined yet' })],
  ['LEFT', LEFT],
  ['RESIGNED', LEFT],
  [
    'TRANSFERRED',
    clause('transferred', '31/4', { zh: '调离停发', en: 'transferred' }, ['已调离', 'transferred']),
  ],
  ['RETIRED', clause('retired', '31/5', { zh: '退休停发', en: 'retired' }, ['已退休', 'retired'])],
]);

/** Whether a departure has taken effect, or a joining has not yet. */
export function isAway(
  { type, from }: Pick<MonthEvent, 'type' | 'from'>,
  month: Month,
  choices: Choices,
): boolean {
  if (type === 'JOINED') return month < firstPaidMonth(from, choices);
  return type === 'RETIRED' ? month > from : month >= from;
}
