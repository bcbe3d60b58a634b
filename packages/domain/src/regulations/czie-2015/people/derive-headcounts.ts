import { TITLE_CLASSES } from '../../../fields.js';
import type { Month } from '../../../kernel/calendar.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { ZERO } from '../../../kernel/money.js';
import type { HeadcountDerivation } from '../../../person-outcome.js';
import { computeAverageTitleCoefficient } from '../ch3-colleges/art14-title-coefficient.js';
import { exclusionOf } from '../ch3-colleges/art15-exclusion.js';
import { isFirstYear } from '../ch7-circumstances/art28-joining.js';
import type {
  DepartmentFacts,
  DerivedField,
  OfWhom,
  OfficeFacts,
  TitleHeadcount,
} from '../facts/department.js';
import { headcountFact } from '../facts/leaves.js';
import type { PersonContext } from './context.js';
import { countHeads, meanHeads, type Counted, type Heads } from './count-heads.js';
import { deriveCadres, deriveOffice, type DerivedOffice } from './derive-offices.js';
import { heldIn, monthsOf } from './posts-of-year.js';
import { inUnit, type PersonPosts } from './roster.js';

/**
 * D34: T, Y1 and y as people tell them: heads of the declared count month, or the mean of the twelve
 * month-ends; offices by person-months. Research posts are counted among themselves (D11).
 */
export type DeriveContext = Pick<PersonContext, 'period' | 'numbers' | 'choices' | 'college'>;

/** What the people of a college or teaching department tell. */
export interface DerivedTeaching {
  readonly headcount: TitleHeadcount;
  readonly monthMeanHeadcount: TitleHeadcount;
  readonly groups: Readonly<Record<OfWhom, TitleHeadcount>>;
  readonly cadreCoefficients: Explained;
  readonly derivation: HeadcountDerivation;
}

const TOTAL: Rule = {
  label: { zh: '教职工数（由人员推算）', en: 'heads as people tell them' },
  symbol: 'T',
  unit: 'head',
  formula: 'sum({heads})',
  terms: { heads: { zh: '各职称人数', en: 'heads by title' } },
  citation: {
    article: '14',
    summary: { zh: '按统计口径计的人数', en: 'heads by the way of counting chosen' },
  },
};

const OF_WHOM: Readonly<Record<OfWhom, (one: Counted, period: string) => boolean>> = {
  agencyHeadcount: ({ person, post }) => heldIn(person.employment, post.month) === 'AGENCY',
  cadreHeadcount: ({ post }) => post.role === 'CADRE',
  excludedHeadcount: ({ person, post }, period) =>
    post.role === 'UNIT' &&
    exclusionOf(person, period, { isFirstYear: isFirstYear(person, post.month) }) !== null,
};

export function deriveTeaching(
  department: DepartmentFacts,
  people: readonly PersonPosts[],
  context: DeriveContext,
): DerivedTeaching {
  const { choices, period } = context;
  const count = counterOf(department.code, people, context);
  const atDate = count.atDate(() => true);
  const mean = count.mean(() => true);
  const isMean = choices.D34 === 'monthMean';
  const group = (of: OfWhom): TitleHeadcount => {
    const isIn = (one: Counted): boolean => OF_WHOM[of](one, period);
    return (isMean ? count.mean(isIn) : count.atDate(isIn)).headcount;
  };
  return {
    headcount: atDate.headcount,
    monthMeanHeadcount: mean.headcount,
    groups: {
      agencyHeadcount: group('agencyHeadcount'),
      cadreHeadcount: group('cadreHeadcount'),
      excludedHeadcount: group('excludedHeadcount'),
    },
    cadreCoefficients: deriveCadres(department.code, cadresOf(people, department.code), context),
    derivation: {
      ...(isMean
        ? derivationOf(department, 'monthMeanHeadcount', mean, context)
        : derivationOf(department, 'headcount', atDate, context)),
      officeHeadcount: null,
      coefficients: null,
    },
  };
}

function cadresOf(people: readonly PersonPosts[], unit: string): readonly PersonPosts[] {
  return people.filter(({ posts }) =>
    posts.some((post) => post?.department === unit && post.role === 'CADRE'),
  );
}

/** Heads of the count month, or the mean of all months, of whom a choice holds. */
function counterOf(
  unit: string,
  people: readonly PersonPosts[],
  { period, college }: DeriveContext,
) {
  const months = monthsOf(period);
  const at = (month: Month, isIn: (one: Counted) => boolean): Heads =>
    countHeads(inUnit(unit, people, months.indexOf(month)).filter(isIn), month);
  return {
    atDate: (isIn: (one: Counted) => boolean) => at(college.countMonth, isIn),
    mean: (isIn: (one: Counted) => boolean) => meanHeads(months.map((month) => at(month, isIn))),
  };
}

export interface DerivedUnit extends DerivedOffice {
  readonly derivation: HeadcountDerivation;
}

export function deriveOfficeUnit(
  office: OfficeFacts,
  people: readonly PersonPosts[],
  context: DeriveContext,
): DerivedUnit {
  const derived = deriveOffice(office.code, people, context);
  const atDate = counterOf(office.code, people, context).atDate(() => true);
  return {
    ...derived,
    derivation: {
      ...derivationOf(office, 'headcount', atDate, context),
      officeHeadcount: derived.headcount,
      coefficients: derived.coefficients,
    },
  };
}

type Derivation = Omit<HeadcountDerivation, 'officeHeadcount' | 'coefficients'>;

/** By class, beside what was entered in the same field; an office has heads as one number only. */
function derivationOf(
  department: DepartmentFacts | OfficeFacts,
  field: 'headcount' | 'monthMeanHeadcount',
  heads: Heads,
  { college, numbers, choices }: DeriveContext,
): Derivation {
  const { code } = department;
  const entered = 'monthMeanHeadcount' in department ? department[field] : null;
  const derivedOwner = { code, derived: new Set<DerivedField>([field]) };
  const classes = TITLE_CLASSES.filter(
    (title) => !heads.headcount[title].isZero() || entered?.[title].isZero() === false,
  );
  const rows = classes.map((title) => ({
    titleClass: title,
    derived: headcountFact(derivedOwner, field, title, heads.headcount[title]),
    entered: entered && headcountFact({ code }, field, title, entered[title]),
    isDifferent: entered !== null && !entered[title].equals(heads.headcount[title]),
    employeeNumbers: heads.employeeNumbers[title],
  }));
  const counts = rows.map((row) => row.derived);
  const total = counts.reduce((all, one) => all.plus(one.value), ZERO);
  const headcount = computed(TOTAL, `departments.${code}.derived.total`, total, { heads: counts }, [
    'D34',
  ]);
  return {
    department: code,
    month: college.countMonth,
    rows,
    headcount,
    averageTitleCoefficient: total.isZero()
      ? null
      : computeAverageTitleCoefficient(
          `${code}.derived`,
          { headcount, heads: rows.map((row) => ({ title: row.titleClass, count: row.derived })) },
          numbers,
          choices,
        ).average,
  };
}
