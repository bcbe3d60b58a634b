import type { SetupDepartment } from './documents';

export type StepKey = 'departments' | 'students' | 'scores';
type Fact = Exclude<
  keyof NonNullable<SetupDepartment['year']>,
  'id' | '__typename' | 'hasOwnAccounts'
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

export function missingFacts(department: SetupDepartment, step: StepKey): Fact[] {
  return factsOf(department, step).filter((fact) => (department.year?.[fact] ?? null) === null);
}

export function isAskedBy(department: SetupDepartment, step: StepKey): boolean {
  return factsOf(department, step).length > 0;
}
