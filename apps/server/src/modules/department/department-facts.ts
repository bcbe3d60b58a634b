import {
  DEPARTMENT_FIELDS,
  HEADCOUNT_FIELDS,
  TITLE_CLASSES,
  UNIT_FIELDS,
  type DepartmentYearInput,
  type ScoreIndicatorInput,
  type TitleClass,
  type TitleHeadcountInput,
} from '@hebo/domain';
import type { Department, DepartmentYear } from '../../database/entities/index.js';

type HeadcountField = keyof typeof HEADCOUNT_FIELDS;
type FactField = keyof typeof DEPARTMENT_FIELDS | keyof typeof UNIT_FIELDS;

type Heads = Readonly<Record<TitleClass, string | null>>;
type Value = string | number | boolean | null;

/** The facts of a row or of an input, without what says whose, when and by whom. */
export type GivenFacts = {
  readonly [F in HeadcountField]?: TitleHeadcountInput | null | undefined;
} & { readonly [F in FactField]?: Value | undefined } & {
  readonly indicators?: ScoreIndicatorInput[] | null | undefined;
};

/** The same as a row holds them. */
export type DepartmentFacts = Partial<
  Pick<DepartmentYear, HeadcountField | FactField | 'indicators'>
>;

const HEADCOUNTS = Object.keys(HEADCOUNT_FIELDS) as HeadcountField[];
const FACTS = Object.keys({ ...DEPARTMENT_FIELDS, ...UNIT_FIELDS }) as FactField[];

/** What is named; null takes a fact away, what is left out is not named. */
export function namedFacts(given: GivenFacts): DepartmentFacts {
  const heads = HEADCOUNTS.flatMap((field) =>
    given[field] === undefined ? [] : [[field, byTitle(given[field] ?? null)] as const],
  );
  const facts = FACTS.flatMap((field) =>
    given[field] === undefined ? [] : [[field, given[field]] as const],
  );
  const { indicators } = given;
  const made = indicators === undefined ? [] : [['indicators', indicators] as const];
  return Object.fromEntries<unknown>([...heads, ...facts, ...made]);
}

/** As the domain reads them: plain JSON, decimals as strings, no column of our own. */
export function departmentFacts(
  { name, kind }: Pick<Department, 'name' | 'kind'>,
  facts: GivenFacts,
): DepartmentYearInput {
  return {
    name,
    kind,
    ...Object.fromEntries(HEADCOUNTS.map((field) => [field, byTitle(facts[field] ?? null)])),
    ...Object.fromEntries(FACTS.map((field) => [field, plain(facts[field] ?? null)])),
    ...(facts.indicators && { indicators: facts.indicators }),
  };
}

function byTitle(heads: TitleHeadcountInput | null): Heads | null {
  if (heads === null) return null;
  const classes = TITLE_CLASSES.map((title) => [title, heads[title] ?? null] as const);
  return Object.fromEntries(classes) as Heads;
}

function plain(value: Value): string | boolean | null {
  return typeof value === 'number' ? String(value) : value;
}
