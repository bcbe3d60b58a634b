import type { Month } from '../../../kernel/calendar.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import type { Decimal } from '../../../kernel/money.js';
import {
  calendarYears,
  completedYears,
  monthNumber,
  yearsByMonth,
} from '../../../kernel/month-number.js';
import type { CoefficientSource, Step } from '../../../person-outcome.js';
import { payMonth } from '../facts/person-leaves.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';
import { stepsOf, type ReadCell, type Steps } from './art18-tables.js';

/**
 * Art. 19(1): the step inside a grade follows the years in it.
 *
 *     up to 3 years: III      beyond 6 years: I      between them: II
 *
 * How years are counted is reading D13; grades with fewer steps meet D12, one step lower D16.
 */
const STEP: Rule = {
  label: { zh: '档次系数', en: 'coefficient of the step' },
  unit: 'coefficient',
  formula: 'if({years} > {six}, {I}, if({years} > {three}, {II}, {III}))',
  terms: {
    six: { zh: '6 年', en: '6 years' },
    three: { zh: '3 年', en: '3 years' },
    I: { zh: 'I 档', en: 'step I' },
    II: { zh: 'II 档', en: 'step II' },
    III: { zh: 'III 档', en: 'step III' },
  },
  citation: {
    article: '19',
    item: '1',
    summary: { zh: '按任职年限定档', en: 'the step follows the years in the grade' },
  },
};
const ONE_LOWER: Rule = {
  ...STEP,
  label: { zh: '低一档的系数', en: 'coefficient one step lower' },
  citation: {
    article: '19',
    item: '3',
    summary: { zh: '非领导职务干部低一档', en: 'non-leading cadres stand one step lower' },
  },
};

const YEARS: Omit<Rule, 'formula'> = {
  label: { zh: '任职年限', en: 'years in the grade' },
  unit: 'year',
  citation: {
    article: '28',
    item: '3',
    summary: { zh: '任职年限从聘任之月起算', en: 'years run from the month of appointment' },
  },
};
const YEARS_IN_GRADE: Readonly<Record<Choices['D13'], Rule>> = {
  wholeMonths: { ...YEARS, formula: 'yearsByMonth({from}, {month})' },
  completedYears: { ...YEARS, formula: 'completedYears({from}, {month})' },
  calendarYears: { ...YEARS, formula: 'calendarYears({from}, {month})' },
};
const COUNTS: Readonly<Record<Choices['D13'], (from: Decimal, month: Decimal) => Decimal>> = {
  wholeMonths: yearsByMonth,
  completedYears,
  calendarYears,
};
const D13 = ['D13'] as const;

/** A row of a table that somebody holds, and since when. */
export interface Appointment {
  readonly name: 'post' | 'title' | 'worker' | 'inCharge';
  readonly source: CoefficientSource;
  readonly table: 'table2' | 'table3' | 'table4' | 'table5';
  readonly row: string;
  readonly since: Explained;
  /** Art. 19(3). */
  readonly isOneLower: boolean;
  /** The readings by which this row and this beginning were taken. */
  readonly readings: readonly string[];
}

/** One of the coefficients that may be a person's. */
export interface Candidate {
  readonly coefficient: Explained;
  readonly source: CoefficientSource;
  readonly step: Step | null;
  readonly cell: string | null;
}

export function computeStep(
  appointment: Appointment,
  key: string,
  month: Month,
  context: PersonContext,
): Candidate {
  const { numbers, choices } = context;
  const own = `${key}.${appointment.name}`;
  const parts = { from: appointment.since, month: payMonth(month) };
  const count = COUNTS[choices.D13](appointment.since.value, monthNumber(month));
  const years = computed(YEARS_IN_GRADE[choices.D13], `${own}.years`, count, parts, D13);
  const [three, six] = [numbers.rate('stepThreeYears'), numbers.rate('stepOneYears')];
  const steps = stepsOf(appointment, context);
  const chosen = chosenStep(count, { three, six }, steps);
  const coefficient = computed(
    appointment.isOneLower ? ONE_LOWER : STEP,
    own,
    chosen.coefficient.value,
    {
      years,
      six,
      three,
      I: steps.I.coefficient,
      II: steps.II.coefficient,
      III: steps.III.coefficient,
    },
    chosen.readings.length === 0
      ? appointment.readings
      : [...appointment.readings, ...chosen.readings],
  );
  return { coefficient, source: appointment.source, step: chosen.step, cell: chosen.cell };
}

function chosenStep(
  years: Decimal,
  { three, six }: { readonly three: Explained; readonly six: Explained },
  steps: Steps,
): ReadCell {
  if (years.greaterThan(six.value)) return steps.I;
  return years.greaterThan(three.value) ? steps.II : steps.III;
}
