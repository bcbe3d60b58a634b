import type { AssessmentResult } from '../../../person.js';
import type { Person } from '../facts/person.js';

/**
 * Art. 22(5): an unqualified year, or two basically qualified years in a row, end a research post. That
 * is told and not done: pay stops when the post does (Art. 31). Misconduct is no figure.
 */
export function isDismissalDue(person: Person, period: string): boolean {
  const result = (year: string): AssessmentResult | null =>
    person.years.get(year)?.assessment ?? null;
  if (result(period) === 'UNQUALIFIED') return true;
  const before = String(Number(period) - 1).padStart(4, '0');
  return result(period) === 'BASICALLY_QUALIFIED' && result(before) === 'BASICALLY_QUALIFIED';
}
