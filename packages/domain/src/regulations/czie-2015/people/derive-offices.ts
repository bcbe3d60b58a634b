import { DEPARTMENT_FIELDS, RESEARCH_FIELDS } from '../../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, sum, sumProduct } from '../../../kernel/money.js';
import { coefficientMonths, monthsHeld } from './coefficient-months.js';
import type { PersonContext } from './context.js';
import type { PostMonth } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/**
 * Arts. 17 and 28(11): heads y and Σ x·y of an office, Σ x of the cadres of a college, heads and Σ of
 * coefficients of research posts, all as person-months over twelve, so that what is divided by is what is
 * paid (D34).
 *
 *     y = Σ months / 12      Σ x·y = Σ of every month's coefficient / 12
 */
const CITATION = {
  article: '17',
  summary: { zh: '人月数除以十二', en: 'person-months over twelve' },
};
const TERMS = {
  x: { zh: '各人各月系数之和', en: "everybody's coefficients" },
  months: { zh: '在岗月数', en: 'months' },
};
const HEADS: Rule = {
  ...DEPARTMENT_FIELDS.officeHeadcount,
  formula: '{months} / {twelve}',
  citation: CITATION,
  terms: TERMS,
};
const COEFFICIENTS: Rule = {
  ...DEPARTMENT_FIELDS.coefficients,
  formula: 'sum({x}) / {twelve}',
  citation: CITATION,
  terms: TERMS,
};
const CADRE_COEFFICIENTS: Rule = {
  ...COEFFICIENTS,
  ...DEPARTMENT_FIELDS.cadreCoefficients,
  citation: { article: '28', item: '11', summary: CITATION.summary },
};
const RESEARCH_HEADS: Rule = {
  ...RESEARCH_FIELDS.headcount,
  formula: 'sum({months}) / {twelve}',
  citation: CITATION,
  terms: TERMS,
};
const RESEARCH_COEFFICIENTS: Rule = {
  ...RESEARCH_FIELDS.coefficients,
  formula: 'sumProduct({coefficients}, {months}) / {twelve}',
  citation: { article: '22', item: '7', summary: CITATION.summary },
  terms: TERMS,
};

const PERSON_MONTHS = { label: { zh: '人月数', en: 'person-months' }, unit: 'month' } as const;

const inRole =
  (unit: string, role: PostMonth['role']) =>
  (post: PostMonth): boolean =>
    post.department === unit && post.role === role;

const monthsOfAll = (
  people: readonly PersonPosts[],
  isHeld: (post: PostMonth) => boolean,
): number =>
  people.reduce(
    (total, { posts }) =>
      total + posts.reduce((own, post) => (post && isHeld(post) ? own + 1 : own), 0),
    0,
  );

type NumbersOfYear = Pick<PersonContext, 'numbers' | 'period'>;

export interface DerivedOffice {
  readonly headcount: Explained;
  readonly coefficients: Explained;
}

/** `people` are those who stand in the unit in some month. */
export function deriveOffice(
  unit: string,
  people: readonly PersonPosts[],
  context: NumbersOfYear,
): DerivedOffice {
  const twelve = context.numbers.rate('instalments');
  const key = `departments.${unit}.derived`;
  const total = new Decimal(monthsOfAll(people, inRole(unit, 'OFFICE')));
  const months = leaf(PERSON_MONTHS, 'count', `${key}.personMonths`, total);
  return {
    headcount: computed(HEADS, `${key}.heads`, total.dividedBy(twelve.value), { months, twelve }, [
      'D34',
    ]),
    coefficients: meanCoefficients(COEFFICIENTS, unit, people, context),
  };
}

export function deriveCadres(
  unit: string,
  people: readonly PersonPosts[],
  context: NumbersOfYear,
): Explained {
  return meanCoefficients(CADRE_COEFFICIENTS, unit, people, context);
}

function meanCoefficients(
  rule: Rule,
  unit: string,
  people: readonly PersonPosts[],
  { numbers, period }: NumbersOfYear,
): Explained {
  const twelve = numbers.rate('instalments');
  const x = people.map((one) => coefficientMonths(one, unit, period));
  const value = sum(x.map((one) => one.value)).dividedBy(twelve.value);
  return computed(rule, `departments.${unit}.derived.meanCoefficients`, value, { x, twelve }, [
    'D34',
  ]);
}

/** Research posts of the whole college; null where there are none. */
export function deriveResearch(
  people: readonly PersonPosts[],
  { numbers, period }: NumbersOfYear,
): DerivedOffice | null {
  const twelve = numbers.rate('instalments');
  const isResearch = (post: PostMonth): boolean => post.role === 'RESEARCH';
  const researchers = people.filter(({ posts }) => posts.some((post) => post && isResearch(post)));
  if (researchers.length === 0) return null;
  const rows = researchers.flatMap((one) => {
    const coefficient = one.research?.coefficient;
    const key = `people.${one.person.employeeNumber}.researchMonths`;
    return coefficient ? [{ coefficient, months: monthsHeld(key, one, period, isResearch) }] : [];
  });
  const months = rows.map((one) => one.months);
  const coefficients = rows.map((one) => one.coefficient);
  const counts = months.map((one) => one.value);
  const weighted = sumProduct(
    coefficients.map((one) => one.value),
    counts,
  );
  return {
    headcount: computed(
      RESEARCH_HEADS,
      'research.derived.heads',
      sum(counts).dividedBy(twelve.value),
      { months, twelve },
      ['D34'],
    ),
    coefficients: computed(
      RESEARCH_COEFFICIENTS,
      'research.derived.meanCoefficients',
      weighted.dividedBy(twelve.value),
      { coefficients, months, twelve },
      ['D34'],
    ),
  };
}
