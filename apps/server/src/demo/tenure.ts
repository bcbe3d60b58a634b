import { stepWithin, type Step } from './coefficients.js';
import type { Random } from './random.js';
import type { Month, Post } from './records.js';

/**
 * Months from which somebody stands on a step through both years of the demo (Art. 19(1)): less than
 * three years, three to six, and more than six, counted from any month of 2025 and 2026.
 */
const MONTHS_OF_STEP: Readonly<Record<Step, readonly Month[]>> = {
  I: ['2012-03', '2013-09', '2014-12', '2016-07'],
  II: ['2021-03', '2021-07', '2021-09', '2021-12'],
  III: ['2024-01', '2024-03', '2024-07', '2024-09'],
};

export const drawStepMonth = (random: Random, step: Step): Month =>
  random.pick(MONTHS_OF_STEP[step]);

/** A cell's table with its row, `table4.grade7`, the row alone and the step. */
export function partsOf(post: Post): {
  readonly tableRow: string;
  readonly row: string;
  step: Step;
} {
  const [table = '', row = '', step = ''] = post.split('.');
  return { tableRow: `${table}.${row}`, row, step: step as Step };
}

/** The first row that is worth no more than the post at some step, and that step. */
export function rowWithin(
  table: string,
  rows: readonly string[],
  post: Post,
): { readonly row: string; readonly step: Step } | null {
  for (const row of rows) {
    const step = stepWithin(`${table}.${row}`, post);
    if (step !== null) return { row, step };
  }
  return null;
}
