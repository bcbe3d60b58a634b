import type { PersonEventType } from '../../../person.js';
import type { MonthEvent, Person } from '../facts/person.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';
import { SETTLEMENT } from './art28-settlement.js';
import { NO_SHOW } from './art29-assessment-stop.js';
import { causeOf, type Cause } from './clause.js';
import { employmentOf, goneBy } from './employment.js';

/** D47: who has left in one of these ways before the settlement loses it. */
const LOSING: Readonly<Record<Choices['D47'], readonly PersonEventType[]>> = {
  resigned: ['RESIGNED'],
  resignedOrDismissed: ['RESIGNED', 'LEFT'],
  everyLeaver: ['RESIGNED', 'LEFT', 'TRANSFERRED', 'RETIRED'],
};
const D47 = ['D47'];

/**
 * Arts. 28(2), 29(1): the rest of the year is lost by an unqualified result and by resigning before it is
 * paid; who stayed away from last year's assessment loses all pay of this one. Null where it is paid.
 */
export function forfeitureOf(person: Person, context: PersonContext): Cause | null {
  const { choices } = context;
  const byResult = forfeitureByResult(person, context);
  if (byResult !== null) return byResult;
  const departure = departureOf(person, context);
  if (departure === null || !LOSING[choices.D47].includes(departure.type)) return null;
  const key = `facts.people.${person.employeeNumber}.events.${departure.index}`;
  return causeOf(SETTLEMENT, key, D47);
}

/** D47 decides for whoever has left, also where they keep the rest. */
export function forfeitureReadings(person: Person, context: PersonContext): readonly string[] {
  const isDecided = forfeitureByResult(person, context) !== null;
  return isDecided || departureOf(person, context) === null ? [] : D47;
}

function forfeitureByResult(person: Person, { period }: PersonContext): Cause | null {
  const years = `facts.people.${person.employeeNumber}.years`;
  if (person.years.get(period)?.assessment === 'UNQUALIFIED') {
    return causeOf(SETTLEMENT, `${years}.${period}.assessment`);
  }
  const before = String(Number(period) - 1);
  if (person.years.get(before)?.assessment !== 'ABSENT' || isSeriouslyIll(person, period)) {
    return null;
  }
  return causeOf(NO_SHOW, `${years}.${before}.assessment`);
}

function departureOf(person: Person, { college, choices }: PersonContext): MonthEvent | null {
  return goneBy(employmentOf(person), college.settlementMonth, choices);
}

/** Art. 30(4) goes before the no-show. */
function isSeriouslyIll({ events }: Person, period: string): boolean {
  return events.some(
    ({ type, from, to }) =>
      type === 'SERIOUS_ILLNESS' && from <= `${period}-12` && (to === null || to >= `${period}-01`),
  );
}
