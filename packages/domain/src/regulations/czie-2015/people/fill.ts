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
import type { Choices } from '../readings.js';
import { hasHeads } from '../facts/parse-headcount.js';
import {
  deriveOfficeUnit,
  deriveTeaching,
  type DeriveContext,
  type DerivedTeaching,
  type DerivedUnit,
} from './derive-headcounts.js';
import { noticeHeads, noticeOffice } from './differences.js';
import { deriveResearch, type DerivedOffice } from './derive-offices.js';
import { peopleByUnit, type PersonPosts } from './roster.js';

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
}

/** `people` are null where nobody is to be counted. */
export function fillFacts(
  facts: Facts,
  people: readonly PersonPosts[] | null,
  context: FillContext,
): Filled {
  const peopleOf = peopleByUnit(people ?? []);
  const derivations: HeadcountDerivation[] = [];
  const departments = facts.departments.flatMap((department) => {
    const { code } = department;
    if (people === null) return filledTeaching(department, null, context.reader) ?? [];
    const derived = deriveTeaching(department, peopleOf(code), context);
    derivations.push(derived.derivation);
    noticeHeads(derived.derivation, context.notices);
    return filledTeaching(department, derived, context.reader) ?? [];
  });
  const offices = facts.offices.flatMap((office) => {
    const { code } = office;
    if (people === null || office.hasOwnAccounts) {
      return filledOffice(office, null, context.reader) ?? [];
    }
    const derived = deriveOfficeUnit(office, peopleOf(code), context);
    derivations.push(derived.derivation);
    noticeOffice(office, derived, context.notices);
    return filledOffice(office, derived, context.reader) ?? [];
  });
  const research = facts.research ?? filledResearch(people ?? [], context);
  return { facts: { period: facts.period, departments, offices, research }, derivations };
}

/**
 * Heads and groups are told together: where the heads were entered, a group that was not is nobody. Only
 * what goes with an entered figure, such as the coefficients of entered cadres, is still filled.
 */
function filledTeaching(
  department: DepartmentFacts,
  derived: DerivedTeaching | null,
  reader: Reader,
): TeachingDepartment | undefined {
  const filled = new Set<DerivedField>();
  const take = <T>(field: DerivedField, entered: T | null, own: T | null): T | null => {
    if (entered !== null || own === null) return entered;
    filled.add(field);
    return own;
  };
  const isEntered = department.headcount !== null;
  const headcount = take('headcount', department.headcount, someone(derived?.headcount));
  const mean = someone(derived?.monthMeanHeadcount);
  const group = (of: OfWhom): TitleHeadcount | null =>
    take(of, department[of], isEntered ? null : someone(derived?.groups[of]));
  const cadreHeadcount = group('cadreHeadcount');
  const own = derived?.cadreCoefficients.value;
  const isFilled = own?.greaterThan(0) === true && (!isEntered || hasHeads(cadreHeadcount));
  const cadreCoefficients = take(
    'cadreCoefficients',
    department.cadreCoefficients,
    isFilled ? own : null,
  );
  const path = `departments.${department.code}`;
  const isKnown = cadreCoefficients !== null || !hasHeads(cadreHeadcount);
  if (headcount === null) reader.report('missing', `${path}.headcount`);
  if (!isKnown) reader.report('missing', `${path}.cadreCoefficients`);
  if (headcount === null || !isKnown) return undefined;
  return {
    ...department,
    headcount,
    monthMeanHeadcount: take('monthMeanHeadcount', department.monthMeanHeadcount, mean),
    agencyHeadcount: group('agencyHeadcount'),
    cadreHeadcount,
    excludedHeadcount: group('excludedHeadcount'),
    cadreCoefficients,
    derived: filled,
  };
}

const someone = (heads: TitleHeadcount | undefined): TitleHeadcount | null =>
  heads && hasHeads(heads) ? heads : null;

/** Whether everything that Articles 14 to 20 need was entered, so that nobody has to be counted. */
export function isComplete(facts: Facts, choices: Choices): boolean {
  const needsMean = choices.D34 === 'monthMean';
  return (
    facts.research !== null &&
    facts.departments.every(
      (one) =>
        one.headcount !== null &&
        (!needsMean || one.monthMeanHeadcount !== null) &&
        (one.cadreCoefficients !== null || !hasHeads(one.cadreHeadcount)),
    ) &&
    facts.offices.every((one) => one.headcount !== null && one.coefficients !== null)
  );
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
  context: FillContext,
): ResearchFacts | null {
  const derived: DerivedOffice | null = deriveResearch(people, context);
  return (
    derived && {
      headcount: derived.headcount.value,
      coefficients: derived.coefficients.value,
      isDerived: true,
    }
  );
}
