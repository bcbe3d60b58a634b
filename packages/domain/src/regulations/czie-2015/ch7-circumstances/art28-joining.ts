import { addMonths, monthsBetween, type Month } from '../../../kernel/calendar.js';
import type { Candidate } from '../ch4-offices/art19-step.js';
import type { Person } from '../facts/person.js';
import { spellIn } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';

/**
 * Art. 28(6): joiners are paid by the months they work; whether the month of joining counts is reading
 * D29. In the first year workload does not bind. New doctors are paid as associate professors and new
 * masters as lecturers, at the lowest step, until they have a title.
 */
const FIRST_YEAR_MONTHS = 12;

/** When somebody last joined, by a month. */
export function joinedBy(person: Person, month: Month): Month | null {
  const joined = person.events.findLast(
    (event) => event.by === 'month' && event.type === 'JOINED' && event.from <= month,
  );
  return joined?.by === 'month' ? joined.from : null;
}

export function isFirstYear(person: Person, month: Month): boolean {
  const joined = joinedBy(person, month);
  return joined !== null && monthsBetween(joined, month) < FIRST_YEAR_MONTHS;
}

/** D29: the first month that a joiner is paid for. */
export function firstPaidMonth(joined: Month, choices: Choices): Month {
  return choices.D29 === 'wholeMonth' ? joined : addMonths(joined, 1);
}

const LOWEST_CELLS = { DOCTOR: 'table3.associate.III', MASTER: 'table3.intermediate.III' } as const;

/** Null where the person has a title, no such degree, or was here before. */
export function newDegree(
  person: Person,
  asOf: Month,
  { numbers }: PersonContext,
): Candidate | null {
  const degree = spellIn(person.degree, asOf)?.value ?? 'OTHER';
  if (degree === 'OTHER' || spellIn(person.title, asOf) !== null) return null;
  if (joinedBy(person, asOf) === null) return null;
  const cell = LOWEST_CELLS[degree];
  const coefficient = numbers.cell(cell);
  return coefficient && { coefficient, source: 'NEW_DEGREE', step: 'III', cell };
}
