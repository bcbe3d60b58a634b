import type { Month } from '../../../kernel/calendar.js';
import type { MonthEvent, Person } from '../facts/person.js';
import { spellIn } from '../facts/spells.js';
import type { Choices } from '../readings.js';
import { GOING, isAway, NOT_EMPLOYED } from './art31-leaving.js';
import { causeOf, type Cause } from './clause.js';

const D29 = ['D29'];

/** What a person's employment is told from: the timeline, and joinings and departures in order. */
export interface Employment {
  readonly person: Person;
  readonly steps: readonly MonthEvent[];
}

/** A joining and a departure of one month: the joining came first. */
export function employmentOf(person: Person): Employment {
  const steps = person.events.filter(
    (event): event is MonthEvent => event.by === 'month' && GOING.has(event.type),
  );
  return { person, steps };
}

/** The last departure in effect that no later joining undid, or the joining that is still to come. */
export function goneBy({ steps }: Employment, month: Month, choices: Choices): MonthEvent | null {
  const [first] = steps;
  let gone: MonthEvent | null = first?.type === 'JOINED' ? first : null;
  for (const step of steps) {
    const isInEffect =
      step.type === 'JOINED' ? !isAway(step, month, choices) : isAway(step, month, choices);
    if (isInEffect) gone = step.type === 'JOINED' ? null : step;
  }
  return gone;
}

/** Why nothing is paid in a month to somebody who is not employed in it; null where they are. */
export function goneIn(employment: Employment, month: Month, choices: Choices): Cause | null {
  const { person } = employment;
  const facts = `facts.people.${person.employeeNumber}`;
  const step = goneBy(employment, month, choices);
  const clause = step && GOING.get(step.type);
  if (clause) {
    const readings = step.type === 'JOINED' ? D29 : undefined;
    return causeOf(clause, `${facts}.events.${step.index}`, readings);
  }
  if (spellIn(person.employment, month) !== null) return null;
  return causeOf(NOT_EMPLOYED, `${facts}.employment`);
}
