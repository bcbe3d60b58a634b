import type { TitleClass } from '../../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { sumProduct, ZERO } from '../../../kernel/money.js';
import type { CountedStaff } from '../ch1-scope/art03-counted-staff.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Choices } from '../readings.js';

/**
 * Art. 14, Y1: the average title coefficient of a department's staff.
 *
 *     Y1 = Σ heads·coefficient / T
 *
 * Table 1; untitled doctors count as associate professors and untitled masters as lecturers. Whether
 * other untitled staff count as junior is reading D33.
 */
const AVERAGE: Rule = {
  label: { zh: '平均职称系数', en: 'average title coefficient' },
  symbol: 'Y1',
  unit: 'coefficient',
  formula: 'sumProduct({heads}, {coefficients}) / {T}',
  terms: {
    heads: { zh: '各职称人数', en: 'heads by title' },
    coefficients: { zh: '职称系数', en: 'title coefficient' },
  },
  citation: {
    article: '14',
    table: '表 1',
    summary: {
      zh: '各职称人数乘系数，除以总人数',
      en: 'heads times coefficients, divided by all heads',
    },
  },
};

/** D33: an untitled person whom the formula does not name weighs nothing but still counts as a head. */
const LEFT_OUT = leaf(
  { label: { zh: '公式未列的人员', en: 'staff the formula leaves out' }, unit: 'coefficient' },
  'decision',
  'decision.readings.D33.untitledOther',
  ZERO,
  ['D33'],
);

export interface TitleCoefficient {
  readonly average: Explained;
  /** T·Y1 without the detour through the quotient. */
  readonly total: Explained['value'];
}

export function computeAverageTitleCoefficient(
  code: string,
  { headcount, heads }: CountedStaff,
  numbers: Numbers,
  choices: Choices,
): TitleCoefficient {
  const coefficientOf = (title: TitleClass): Explained =>
    title === 'untitledOther' && choices.D33 === 'formulaGoverns'
      ? LEFT_OUT
      : numbers.titleCoefficients[title];
  const counts = heads.map(({ count }) => count);
  const coefficients = heads.map(({ title }) => coefficientOf(title));
  const total = sumProduct(
    counts.map(({ value }) => value),
    coefficients.map(({ value }) => value),
  );
  const readings = heads.some(({ title }) => title === 'untitledOther') ? ['D33'] : [];
  const average = computed(
    AVERAGE,
    `departments.${code}.averageTitleCoefficient`,
    total.dividedBy(headcount.value),
    { heads: counts, coefficients, T: headcount },
    readings,
  );
  return { average, total };
}
