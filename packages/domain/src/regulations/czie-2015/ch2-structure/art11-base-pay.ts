import { addMonths, type Month } from '../../../kernel/calendar.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { lookup } from '../../../kernel/formula-functions.js';
import { invariant } from '../../../kernel/invariant.js';
import { Decimal, ZERO } from '../../../kernel/money.js';
import { calendarYears, completedYears, monthNumber } from '../../../kernel/month-number.js';
import { postGradeIn } from '../ch7-circumstances/art28-promotion.js';
import type { Person } from '../facts/person.js';
import { payMonth, workStartedFact, type Worker } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';
import { COLUMNS, rowOf } from './art11-annex.js';

/**
 * Art. 11 and the annex: base pay is the living allowance, one amount for everybody, and the post
 * allowance by post grade and years of work.
 *
 *     base pay = living allowance + post allowance(grade, band of years)
 *
 * A new post grade is paid from the month after it takes effect (Art. 28(5)). Readings D27, D49.
 */
const CITATION = {
  article: '11',
  table: '附件',
  summary: {
    zh: '按岗位等级和工作年限查附件',
    en: 'by post grade and years of work, from the annex',
  },
};

const POST_ALLOWANCE: Rule = {
  label: { zh: '岗位津贴', en: 'post allowance' },
  unit: 'yuan/month',
  formula: 'lookup({years}, {bounds}, {amounts})',
  terms: {
    bounds: { zh: '年限分段', en: 'bands' },
    amounts: { zh: '各段标准', en: 'amounts' },
  },
  citation: CITATION,
};

const YEARS: Omit<Rule, 'formula'> = {
  label: { zh: '工作年限', en: 'years of work' },
  unit: 'year',
  citation: {
    article: '28',
    item: '3',
    summary: { zh: '工作年限的计算', en: 'how years of work are counted' },
  },
};
const YEARS_OF_WORK: Readonly<Record<Choices['D27'], Rule>> = {
  calendarYears: { ...YEARS, formula: 'calendarYears({from}, {month})' },
  completedYears: { ...YEARS, formula: 'max(0, completedYears({from}, {before}))' },
};
const D27 = ['D27'] as const;

export interface PostAllowance {
  readonly postAllowance: Explained;
  /** The annex is blank here; the amount was decided (D49). */
  readonly isOverridden: boolean;
}

export interface BasePay extends PostAllowance {
  readonly living: Explained;
}

/** Null where there is no amount; the problem then stands at the person's post grade. */
export function computeBasePay(
  person: Person,
  month: Month,
  context: PersonContext,
): BasePay | null {
  const grade = postGradeIn(person, month);
  if (grade === null) {
    context.reader.reportOnce('missing', `people.${person.employeeNumber}.postGrade`);
    return null;
  }
  const allowance = computePostAllowance(person, grade, month, context);
  return allowance && { living: livingAllowance(context), ...allowance };
}

/** Art. 8: one amount for everybody. */
export function livingAllowance({ numbers }: PersonContext): Explained {
  const living = numbers.cell('annex.livingAllowance');
  invariant(living !== null, 'the annex has a living allowance');
  return living;
}

/** By a row of the annex; trial rows have one amount for all years. */
export function computePostAllowance(
  worker: Worker,
  grade: string,
  month: Month,
  context: PersonContext,
): PostAllowance | null {
  const row = rowOf(grade, context);
  if (row.flat) return { postAllowance: row.flat, isOverridden: false };
  const { employeeNumber, workStarted } = worker;
  const path = `people.${employeeNumber}.workStarted`;
  const from = workStartedFact(worker);
  if (workStarted === null || from === null) {
    context.reader.reportOnce('missing', path);
    return null;
  }
  if (month < workStarted) {
    context.reader.reportOnce('ends_before_it_starts', path, { from: workStarted, to: month });
    return null;
  }
  const key = `people.${employeeNumber}.${month}`;
  const years = yearsOfWork(`${key}.yearsOfWork`, from, month, context.choices);
  const column = lookup(years.value, row.limits, COLUMNS);
  const cell = row.cells[column];
  if (cell === undefined) {
    const values = { cell: `${grade}.${column}` };
    context.reader.reportOnce('blank_cell', `people.${employeeNumber}.postGrade`, values);
    return null;
  }
  const parts = { years, bounds: row.bounds, amounts: row.amounts };
  const rests = cell.readings;
  return {
    postAllowance: computed(POST_ALLOWANCE, `${key}.grossPostAllowance`, cell.value, parts, rests),
    isOverridden: row.overridden.has(column),
  };
}

function yearsOfWork(key: string, from: Explained, month: Month, choices: Choices): Explained {
  const rule = YEARS_OF_WORK[choices.D27];
  if (choices.D27 === 'calendarYears') {
    const value = calendarYears(from.value, monthNumber(month));
    return computed(rule, key, value, { from, month: payMonth(month) }, D27);
  }
  // The column changes in the month after the anniversary, so the month before is asked.
  const before = payMonth(addMonths(month, -1));
  const value = Decimal.max(ZERO, completedYears(from.value, before.value));
  return computed(rule, key, value, { from, before }, D27);
}
