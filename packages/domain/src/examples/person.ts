import { isMonth, monthOf, type Month } from '../kernel/calendar.js';
import { Reader } from '../kernel/read.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import { parseCollege } from '../regulations/czie-2015/facts/parse-college.js';
import type { PersonContext } from '../regulations/czie-2015/people/context.js';
import { parseDecision, RECOMMENDED } from '../regulations/czie-2015/decision.js';
import { readingsOf, textOf, type ExampleResult, type Fields, type Figures } from './example.js';

/** The one person that an example of a single rule is about. */
export const SOMEBODY = 'somebody';
export const PERIOD = '2015';

/** What a rule about one person needs, with nobody else and no college around. */
export function contextOf(given: Fields, reader: Reader): PersonContext {
  const decision = parseDecision({
    lockMode: 'POOL',
    teachingPool: '1',
    readings: readingsOf(given),
  });
  if (!decision.ok) reader.problems.push(...decision.problems);
  return {
    period: PERIOD,
    numbers: numbersOf(EDITION_2015_01),
    choices: decision.ok ? decision.value.choices : RECOMMENDED,
    college: parseCollege(reader, null, PERIOD),
    reader,
  };
}

/** Only used where a month is missing: the problem is already told. */
const NO_MONTH = monthOf('2015-01');

/** A month that must be there. */
export function monthGiven(given: Fields, field: string, reader: Reader): Month {
  const text = textOf(given[field]);
  if (text === undefined) reader.report('missing', field);
  else if (isMonth(text)) return text;
  else reader.report('not_a_month', field, { value: text });
  return NO_MONTH;
}

/** A name of ours behind the example's word; a word that there is not is a problem of its field. */
export function wordGiven<T>(
  given: Fields,
  field: string,
  words: Readonly<Record<string, T>>,
  reader: Reader,
): T | undefined {
  const text = textOf(given[field]);
  if (text !== undefined && Object.hasOwn(words, text)) return words[text];
  const options = Object.keys(words).join(', ');
  if (text === undefined) reader.report('missing', field);
  else reader.report('unknown_value', field, { value: text, options });
  return undefined;
}

/** Nothing can be paid for a month before its beginning: both months are told. */
export function checkOrder(given: { readonly [field: string]: Month }, reader: Reader): void {
  const [first, last] = Object.entries(given);
  if (first === undefined || last === undefined || first[1] <= last[1]) return;
  for (const [field] of [first, last]) {
    reader.report('ends_before_it_starts', field, { from: first[1], to: last[1] });
  }
}

export function answer(
  reader: Reader,
  figures: Figures | null,
  pathOf: (path: string) => string = (path) => path,
): ExampleResult {
  if (reader.problems.length === 0 && figures !== null) return { ok: true, figures };
  const problems = reader.problems.map(({ code, path }) => ({
    code,
    path: pathOf(path.replace(/^decision\./, '')),
  }));
  return { ok: false, problems };
}
