import { TITLE_CLASSES } from '../../../fields.js';
import type { Explained } from '../../../kernel/explained.js';
import { ZERO, type Decimal } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { Notice } from '../../../outcome.js';
import type { HeadcountDerivation } from '../../../person-outcome.js';
import type {
  DepartmentFacts,
  DerivedField,
  Facts,
  FilledFacts,
  Office,
  OfficeFacts,
  OfWhom,
  ResearchFacts,
  TeachingDepartment,
  TitleHeadcount,
} from '../facts/department.js';
import { hasHeads } from '../facts/parse-headcount.js';
import {
  deriveOfficeUnit,
  deriveTeaching,
  isDifferent,
  type DeriveContext,
  type DerivedTeaching,
  type DerivedUnit,
} from './derive-headcounts.js';
import { deriveResearch, type DerivedOffice } from './derive-offices.js';
import { rosterOf, type PersonPosts } from './roster.js';

/**
 * What departments leave out is filled from their people (D34). What was entered stands; where both are
 * there and differ, a notice says so. A department that has neither is a problem at its field.
 */
export interface Filled {
  readonly facts: FilledFacts;
  readonly derivations: readonly HeadcountDerivation[];
}

export interface FillContext extends DeriveContext {
  readonly reader: Reader;
  readonly notices: Notice[];
  readonly researchOf: (one: PersonPosts) => Explained | null;
}

const NOTHING_DERIVED: ReadonlySet<DerivedField> = new Set();

export function fillFacts(
  facts: Facts,
  people: readonly PersonPosts[],
  context: FillContext,
): Filled {
  const hasPeople = facts.people !== null;
  const rosters = rosterOf(people, (post) => post.role !== 'RESEARCH');
  const peopleOf = peopleByUnit(people);
  const derivations: HeadcountDerivation[] = [];
  const departments = facts.departments.flatMap((department) => {
    const { code } = department;
    if (!hasPeople) return filledTeaching(department, null, context.reader) ?? [];
    const derived = deriveTeaching(department, rosters(code), peopleOf(code), context);
    derivations.push(derived.derivation);
    noticeHeads(derived.derivation, context.notices);
    return filledTeaching(department, derived, context.reader) ?? [];
  });
  const offices = facts.offices.flatMap((office) => {
    const { code } = office;
    if (!hasPeople || office.hasOwnAccounts)
      return filledOffice(office, null, context.reader) ?? [];
    const derived = deriveOfficeUnit(office, rosters(code), peopleOf(code), context);
    derivations.push(derived.derivation);
    noticeOffice(office, derived, context.notices);
    return filledOffice(office, derived, context.reader) ?? [];
  });
  const research = facts.research ?? filledResearch(people, context);
  return { facts: { period: facts.period, departments, offices, research }, derivations };
}

function peopleByUnit(people: readonly PersonPosts[]): (unit: string) => readonly PersonPosts[] {
  const units = new Map<string, PersonPosts[]>();
  for (const one of people) {
    const codes = new Set(one.posts.flatMap((post) => post?.department ?? []));
    for (const code of codes) {
      const list = units.get(code);
      if (list === undefined) units.set(code, [one]);
      else list.push(one);
    }
  }
  return (unit) => units.get(unit) ?? [];
}

function filledTeaching(
  department: DepartmentFacts,
  derived: DerivedTeaching | null,
  reader: Reader,
): TeachingDepartment | undefined {
  const filled = new Set<DerivedField>();
  const take = <T>(field: DerivedField, entered: T | null, own: T | null | undefined): T | null => {
    if (entered !== null || own === null || own === undefined) return entered;
    filled.add(field);
    return own;
  };
  const own = (heads: TitleHeadcount | undefined): TitleHeadcount | null =>
    heads && hasHeads(heads) ? heads : null;
  const group = (of: OfWhom): TitleHeadcount | null =>
    take(of, department[of], own(derived?.groups[of]));
  const headcount = take('headcount', department.headcount, own(derived?.headcount));
  const coefficients = derived?.cadreCoefficients.value;
  const cadreCoefficients = take(
    'cadreCoefficients',
    department.cadreCoefficients,
    coefficients?.greaterThan(0) ? coefficients : null,
  );
  const cadreHeadcount = group('cadreHeadcount');
  const isKnown = cadreCoefficients !== null || !hasHeads(cadreHeadcount);
  const path = `departments.${department.code}`;
  if (headcount === null) reader.report('missing', `${path}.headcount`);
  if (!isKnown) reader.report('missing', `${path}.cadreCoefficients`);
  if (headcount === null || !isKnown) return undefined;
  const mean = take(
    'monthMeanHeadcount',
    department.monthMeanHeadcount,
    own(derived?.monthMeanHeadcount),
  );
  return {
    ...department,
    headcount,
    monthMeanHeadcount: mean,
    agencyHeadcount: group('agencyHeadcount'),
    cadreHeadcount,
    excludedHeadcount: group('excludedHeadcount'),
    cadreCoefficients,
    derived: filled.size === 0 ? NOTHING_DERIVED : filled,
  };
}

function filledOffice(
  office: OfficeFacts,
  derived: DerivedUnit | null,
  reader: Reader,
): Office | undefined {
  const filled = new Set<DerivedField>();
  const take = (
    field: 'officeHeadcount' | 'coefficients',
    entered: Decimal | null,
    own: Explained | undefined,
  ): Decimal | null => {
    if (entered !== null) return entered;
    if (own) filled.add(field);
    // A unit with accounts of its own is not counted, whoever is in it (Art. 3).
    else if (office.hasOwnAccounts) return ZERO;
    else reader.report('missing', `departments.${office.code}.${field}`);
    return own?.value ?? null;
  };
  const headcount = take('officeHeadcount', office.headcount, derived?.headcount);
  const coefficients = take('coefficients', office.coefficients, derived?.coefficients);
  if (headcount === null || coefficients === null) return undefined;
  return { ...office, headcount, coefficients, derived: filled };
}

function filledResearch(
  people: readonly PersonPosts[],
  { researchOf, numbers }: FillContext,
): ResearchFacts | null {
  const derived: DerivedOffice | null = deriveResearch(people, researchOf, numbers);
  return (
    derived && {
      headcount: derived.headcount.value,
      coefficients: derived.coefficients.value,
      isDerived: true,
    }
  );
}

function noticeHeads({ department, rows }: HeadcountDerivation, notices: Notice[]): void {
  const differing = rows.filter((row) => row.isDifferent);
  if (differing.length === 0) return;
  const listed = (valueOf: (row: (typeof rows)[number]) => Explained | null): string =>
    TITLE_CLASSES.flatMap((title) => {
      const row = differing.find(({ titleClass }) => titleClass === title);
      return row ? `${title} ${valueOf(row)?.value.toString() ?? ''}` : [];
    }).join(', ');
  notices.push({
    code: 'headcount_differs',
    departments: [department],
    values: { entered: listed((row) => row.entered), derived: listed((row) => row.derived) },
  });
}

function noticeOffice(office: OfficeFacts, derived: DerivedUnit, notices: Notice[]): void {
  const pairs = [
    ['y', office.headcount, derived.headcount],
    ['Σxy', office.coefficients, derived.coefficients],
  ] as const;
  const differing = pairs.filter(([, entered, own]) => isDifferent(entered, own.value));
  if (differing.length === 0) return;
  const shown = (value: Decimal): string => value.toDecimalPlaces(4).toString();
  notices.push({
    code: 'headcount_differs',
    departments: [office.code],
    values: {
      entered: differing
        .map(([name, entered]) => `${name} ${entered?.toString() ?? ''}`)
        .join(', '),
      derived: differing.map(([name, , own]) => `${name} ${shown(own.value)}`).join(', '),
    },
  });
}
