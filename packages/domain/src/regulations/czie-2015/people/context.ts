import type { Reader } from '../../../kernel/read.js';
import type { Month } from '../../../kernel/calendar.js';
import type { Edition } from '../edition-2015-01/index.js';
import { numbersOf, type Numbers } from '../edition-2015-01/numbers.js';
import type { CollegeFacts } from '../facts/person.js';
import type { Choices } from '../readings.js';

/** What every rule about a person is handed beside the person. */
export interface PersonContext {
  /** Pay year, four digits. */
  readonly period: string;
  /** As they are in January. */
  readonly numbers: Numbers;
  /** Where some were amended within the year: those from later months on, in order. */
  readonly later?: readonly LaterNumbers[] | undefined;
  readonly choices: Choices;
  readonly college: CollegeFacts;
  /** Takes what only the computation can find wrong, such as a blank cell of the annex. */
  readonly reader: Reader;
}

interface LaterNumbers {
  readonly from: Month;
  readonly numbers: Numbers;
}

/** The numbers of an edition as a context of people takes them. */
export function numbersOfYear(edition: Edition): Pick<PersonContext, 'numbers' | 'later'> {
  const later = edition.later?.map(({ from, edition: one }) => ({ from, numbers: numbersOf(one) }));
  return { numbers: numbersOf(edition), later };
}

const inMonths = new WeakMap<PersonContext, Map<Numbers, PersonContext>>();

/** The context with the numbers of a month; the same one for every month that has the same. */
export function contextIn(context: PersonContext, month: Month): PersonContext {
  const found = context.later?.findLast(({ from }) => from <= month);
  if (found === undefined) return context;
  const known = inMonths.get(context) ?? new Map<Numbers, PersonContext>();
  inMonths.set(context, known);
  const inMonth = known.get(found.numbers) ?? { ...context, numbers: found.numbers };
  known.set(found.numbers, inMonth);
  return inMonth;
}
