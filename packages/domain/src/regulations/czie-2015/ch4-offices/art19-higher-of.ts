import type { Month } from '../../../kernel/calendar.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { ZERO } from '../../../kernel/money.js';
import { calendarYears, monthNumber, yearsByMonth } from '../../../kernel/month-number.js';
import type { PostCoefficient } from '../../../person-outcome.js';
import { payMonth } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';
import type { Appointment, Candidate } from './art19-step.js';

/**
 * Art. 19(2) and (4): of all the coefficients that somebody may have, the highest is paid. Thirty years
 * of service are one of them: step I of grade 9, as a floor (D17). Each title or grade has years of its
 * own (D15).
 */
const HIGHEST: Rule = {
  label: { zh: '岗位分配系数', en: 'post coefficient' },
  symbol: 'x',
  unit: 'coefficient',
  formula: 'max({candidates})',
  terms: { candidates: { zh: '各项系数', en: 'coefficients' } },
  citation: {
    article: '19',
    item: '2',
    summary: { zh: '职务、职称、技术等级就高', en: 'the highest of post, title and worker grade' },
  },
};

const LONG_SERVICE: Rule = {
  label: { zh: '满三十年工龄的系数', en: 'coefficient after thirty years of service' },
  unit: 'coefficient',
  formula: 'if({years} >= {thirty}, {floor}, 0)',
  terms: {
    thirty: { zh: '30 年', en: '30 years' },
    floor: { zh: '九级 I 档', en: 'grade 9, step I' },
  },
  citation: {
    article: '19',
    item: '4',
    summary: { zh: '工龄满三十年享受九级 I 档', en: 'thirty years give grade 9, step I' },
  },
};

const SERVICE: Omit<Rule, 'formula'> = {
  label: { zh: '工龄', en: 'years of service' },
  unit: 'year',
};
const YEARS_OF_SERVICE: Readonly<Record<Choices['D17'], Rule>> = {
  wholeMonths: { ...SERVICE, formula: 'yearsByMonth({from}, {month})' },
  calendarYears: { ...SERVICE, formula: 'calendarYears({from}, {month})' },
};
const D17 = ['D17'] as const;
const FLOOR_CELL = 'table4.grade9.I';

/** D15: what stands beside a post, by years of its own or by those in the post. */
export function besidePost(
  post: Appointment,
  others: readonly Appointment[],
  choices: Choices,
): readonly Appointment[] {
  if (choices.D15 === 'ownYears') return others;
  return others.map((one) => ({ ...one, since: post.since }));
}

/** Null where the thirty years are complete by no way of counting them (D17). */
export function computeLongService(
  workStarted: Explained | null,
  key: string,
  month: Month,
  { numbers, choices }: PersonContext,
): Candidate | null {
  if (workStarted === null) return null;
  const thirty = numbers.rate('longServiceYears');
  const now = monthNumber(month);
  // No count is ahead of the calendar years.
  if (calendarYears(workStarted.value, now).lessThan(thirty.value)) return null;
  const floor = numbers.cell(FLOOR_CELL);
  invariant(floor !== null, 'Table 4 has a grade 9');
  const count = choices.D17 === 'wholeMonths' ? yearsByMonth : calendarYears;
  const value = count(workStarted.value, now);
  const from = { from: workStarted, month: payMonth(month) };
  const rule = YEARS_OF_SERVICE[choices.D17];
  const years = computed(rule, `${key}.longService.years`, value, from, D17);
  const reached = value.lessThan(thirty.value) ? ZERO : floor.value;
  const parts = { years, thirty, floor };
  const coefficient = computed(LONG_SERVICE, `${key}.longService`, reached, parts);
  return { coefficient, source: 'LONG_SERVICE', step: 'I', cell: FLOOR_CELL };
}

/** Among equals the earlier stands, so that the post held names the source. */
export function highestOf(
  candidates: readonly Candidate[],
  key: string,
  readings: readonly string[],
): PostCoefficient {
  const [first, ...others] = candidates;
  invariant(first !== undefined, 'somebody has a coefficient');
  const best = others.reduce(
    (highest, one) =>
      one.coefficient.value.greaterThan(highest.coefficient.value) ? one : highest,
    first,
  );
  const parts = { candidates: candidates.map(({ coefficient }) => coefficient) };
  const coefficient = computed(HIGHEST, key, best.coefficient.value, parts, readings);
  return { coefficient, source: best.source, step: best.step, cell: best.cell };
}
