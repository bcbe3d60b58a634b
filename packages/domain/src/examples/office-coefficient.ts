import type { Month } from '../kernel/calendar.js';
import { Reader } from '../kernel/read.js';
import {
  besidePost,
  computeLongService,
  highestOf,
} from '../regulations/czie-2015/ch4-offices/art19-higher-of.js';
import { computeStep, type Appointment } from '../regulations/czie-2015/ch4-offices/art19-step.js';
import { sinceFact, workStartedFact } from '../regulations/czie-2015/facts/person-leaves.js';
import { textOf, type ExampleKind, type Fields } from './example.js';
import { answer, checkOrder, contextOf, monthGiven, SOMEBODY, wordGiven } from './person.js';

type Row = Pick<Appointment, 'name' | 'source' | 'table' | 'row'>;
type Rows = Readonly<Record<string, Row>>;

const rows = (
  { name, source, table }: Omit<Row, 'row'>,
  words: Readonly<Record<string, string>>,
): Rows =>
  Object.fromEntries(
    Object.entries(words).map(([word, row]) => [word, { name, source, table, row }]),
  );
const same = (...words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, word]));
const numbered = (prefix: string, grades: readonly number[]): Record<string, string> =>
  Object.fromEntries(grades.map((grade) => [String(grade), `${prefix}${grade}`]));

const TITLES = rows(
  { name: 'title', source: 'TABLE_3', table: 'table3' },
  same('senior', 'associate', 'intermediate', 'assistant', 'technician'),
);
const DUAL_ROLES = rows(
  { name: 'title', source: 'TABLE_2', table: 'table2' },
  same('senior', 'associate'),
);
const GRADES = rows(
  { name: 'post', source: 'TABLE_4', table: 'table4' },
  numbered('grade', [4, 5, 6, 7, 8, 9, 10]),
);
const WORKERS = rows(
  { name: 'worker', source: 'TABLE_5', table: 'table5' },
  { ...numbered('worker', [1, 2, 3, 4, 5]), general: 'general' },
);

const LADDERS: Readonly<Record<string, Rows>> = {
  management: GRADES,
  dualRole: DUAL_ROLES,
  professional: TITLES,
  worker: WORKERS,
};

type Timeline = 'managementGrade' | 'title' | 'workerGrade';

interface Held {
  /** The fields of the row and of its first month. */
  readonly row: string;
  readonly since: string;
  readonly timeline: Timeline;
}

/** A row and since when; both are given or neither. */
function held(
  given: Fields,
  { row, since, timeline }: Held,
  known: Rows,
  payMonth: Month,
  reader: Reader,
): readonly Appointment[] {
  const before = reader.problems.length;
  const found = wordGiven(given, row, known, reader);
  const from = monthGiven(given, since, reader);
  if (found === undefined || reader.problems.length > before) return [];
  checkOrder({ [since]: from, payMonth }, reader);
  const fact = sinceFact({ employeeNumber: SOMEBODY }, timeline, { index: 0, from });
  return [{ ...found, since: fact, isOneLower: false, readings: [] }];
}

const isGiven = (given: Fields, ...fields: readonly string[]): boolean =>
  fields.some((field) => textOf(given[field]) !== undefined);

/** Arts. 18 and 19: one person's coefficient in one month. */
export const officeCoefficient: ExampleKind = (given) => {
  const reader = new Reader();
  const context = contextOf(given, reader);
  const payMonth = monthGiven(given, 'payMonth', reader);
  const ladder = textOf(given['ladder']);
  const known = wordGiven(given, 'ladder', LADDERS, reader) ?? {};
  const read = (one: Held, from: Rows) => held(given, one, from, payMonth, reader);
  const isOneLower =
    reader.yesOrNo(textOf(given['nonLeading']), 'nonLeading', false) && ladder === 'management';
  const timeline = 'managementGrade';
  const [post] = read({ row: 'rank', since: 'appointed', timeline }, known);
  // Somebody with two roles is read in Table 2 as far as it goes (D15).
  const titles = ladder === 'dualRole' ? { ...TITLES, ...DUAL_ROLES } : TITLES;
  const title = isGiven(given, 'title', 'titleAppointed')
    ? read({ row: 'title', since: 'titleAppointed', timeline: 'title' }, titles)
    : [];
  const worker = isGiven(given, 'workerGrade', 'workerAppointed')
    ? read({ row: 'workerGrade', since: 'workerAppointed', timeline: 'workerGrade' }, WORKERS)
    : [];
  const workStarted = isGiven(given, 'workStarted')
    ? monthGiven(given, 'workStarted', reader)
    : null;
  if (workStarted !== null) checkOrder({ workStarted, payMonth }, reader);
  if (post === undefined || reader.problems.length > 0) return answer(reader, null);
  const own: Appointment = { ...post, name: 'post', isOneLower };
  const others = besidePost(own, [...title, ...worker], context.choices);
  const key = `people.${SOMEBODY}.${payMonth}.postCoefficient`;
  const candidates = [own, ...others].map((one) => computeStep(one, key, payMonth, context));
  const since = workStartedFact({ employeeNumber: SOMEBODY, workStarted });
  const longService = computeLongService(since, key, payMonth, context);
  if (longService) candidates.push(longService);
  return answer(reader, { coefficient: highestOf(candidates, key, []).coefficient });
};
