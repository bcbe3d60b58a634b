import type { DemoCollege } from '../records.js';
import type { Actor } from './actors.js';

/** Who takes part, and whom it is about. */
export interface Cast {
  readonly department: string;
  readonly secretary: Actor;
  readonly head: Actor;
  readonly personnel: Actor;
  readonly teacher: Actor;
  readonly teacherNumber: string;
  readonly second: Actor;
  readonly secondNumber: string;
  /** Other teachers of the same college. */
  readonly colleagues: readonly string[];
}

export function castOf({ signIns, members }: DemoCollege): Cast {
  const { secretaryDepartment: department, employeeNumber, secondEmployeeNumber } = signIns;
  const own = members.filter(
    (member) =>
      member.department === department &&
      member.postKind === 'TEACHING' &&
      member.leftIn === null &&
      member.joinedIn < '2025-01',
  );
  return {
    department,
    secretary: { name: 'secretary', role: 'DEPARTMENT_SECRETARY', department },
    head: { name: 'head', role: 'DEPARTMENT_HEAD', department },
    personnel: { name: 'personnel', role: 'PERSONNEL' },
    teacher: { name: 'employee', role: 'EMPLOYEE' },
    teacherNumber: employeeNumber,
    second: { name: 'both', role: 'EMPLOYEE' },
    secondNumber: secondEmployeeNumber,
    colleagues: own
      .map((member) => member.employeeNumber)
      .filter((number) => number !== employeeNumber && number !== secondEmployeeNumber),
  };
}
