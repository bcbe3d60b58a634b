import type { SetupDepartment } from './documents';

export type StepKey = 'departments' | 'students' | 'scores';
type Fact = Exclude<
  keyof NonNullable<SetupDepartment['year']>,
  'id' | '__typename' | 'hasOwnAccounts' | 'indicators'
>;

/**
 * Which facts of a department a step asks for, by kind (Art. 14; Arts. 16 to 20). A unit with
 * accounts of its own stands outside the allocation (Art. 3) and is asked for nothing.
 */
function factsOf({ kind, year }: SetupDepartment, step: StepKey): readonly Fact[] {
  if (year?.hasOwnAccounts) return [];
  const isTeaching = kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT';
  switch (step) {
    case 'departments':
      return isTeaching ? ['headcount', 'establishment'] : ['officeHeadcount', 'coefficients'];
    case 'students':
      if (kind === 'COLLEGE') return ['students'];
      return kind === 'TEACHING_DEPARTMENT' ? ['commonCourseShare'] : [];
    case 'scores':
      return ['score'];
  }
}

/** What people on record tell by themselves (D34). */
const TOLD_BY_PEOPLE: readonly Fact[] = ['headcount', 'officeHeadcount', 'coefficients'];

/** Entered, or told by the department's people, or, for a score, by its indicators. */
function isKnown({ year, employees }: SetupDepartment, fact: Fact): boolean {
  if ((year?.[fact] ?? null) !== null) return true;
  if (fact === 'score') return (year?.indicators?.length ?? 0) > 0;
  return TOLD_BY_PEOPLE.includes(fact) && (employees?.totalCount ?? 0) > 0;
}

export function missingFacts(department: SetupDepartment, step: StepKey): Fact[] {
  return factsOf(department, step).filter((fact) => !isKnown(department, fact));
}

export function isAskedBy(department: SetupDepartment, step: StepKey): boolean {
  return factsOf(department, step).length > 0;
}
