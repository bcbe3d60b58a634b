import { Reader } from '../kernel/read.js';
import {
  computePostAllowance,
  livingAllowance,
} from '../regulations/czie-2015/ch2-structure/art11-base-pay.js';
import { textOf, type ExampleKind, type Fields } from './example.js';
import { answer, checkOrder, contextOf, monthGiven, SOMEBODY, wordGiven } from './person.js';

/** The annex's rows by the examples' words for category and grade. */
const graded = (category: string, grades: readonly number[]): Record<string, string> =>
  Object.fromEntries([
    ...grades.map((grade) => [String(grade), `${category}${grade}`]),
    ['probation', `${category}Trial`],
  ]);
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  management: graded('management', [3, 4, 5, 6, 7, 8, 9, 10]),
  professional: graded('professional', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
  worker: { ...graded('worker', [1, 2, 3, 4, 5]), general: 'general' },
};

function gradeGiven(given: Fields, reader: Reader): string | undefined {
  const rows = wordGiven(given, 'category', ROWS, reader);
  if (rows !== undefined) return wordGiven(given, 'grade', rows, reader);
  if (textOf(given['grade']) === undefined) reader.report('missing', 'grade');
  return undefined;
}

const PATHS: Readonly<Record<string, string>> = {
  [`people.${SOMEBODY}.postGrade`]: 'grade',
  [`people.${SOMEBODY}.workStarted`]: 'workStarted',
};

/** Art. 11 and the annex: one grade in one month. */
export const basePay: ExampleKind = (given) => {
  const reader = new Reader();
  const grade = gradeGiven(given, reader);
  const workStarted = monthGiven(given, 'workStarted', reader);
  const payMonth = monthGiven(given, 'payMonth', reader);
  if (reader.problems.length === 0) checkOrder({ workStarted, payMonth }, reader);
  const context = contextOf(given, reader);
  if (grade === undefined || reader.problems.length > 0) return answer(reader, null);
  const worker = { employeeNumber: SOMEBODY, workStarted };
  const pay = computePostAllowance(worker, grade, payMonth, context);
  const figures = pay && { living: livingAllowance(context), postAllowance: pay.postAllowance };
  return answer(reader, figures, (path) => PATHS[path] ?? path);
};
