import { randomBytes } from 'node:crypto';
import type { DemoCollege } from '../../demo/index.js';
import type { DemoSignIn } from './demo-sign-ins.js';
import type { FactGroup, Role } from './role.js';

/** Somebody of the demo college who signs in; departments by code. */
export interface DemoPerson extends DemoSignIn {
  /** Besides `role`, in which this person acts first. */
  readonly further?: readonly Role[];
  readonly departments?: readonly string[];
  readonly factGroup?: FactGroup;
  readonly employeeNumber?: string;
}

/** One for every role at least, each with a password drawn at random. */
export const newDemoPeople = (signIns: DemoCollege['signIns']): DemoPerson[] =>
  peopleOf(signIns).map((person) => ({
    ...person,
    password: `Hb1-${randomBytes(9).toString('base64url')}`,
  }));

function peopleOf(signIns: DemoCollege['signIns']): Omit<DemoPerson, 'password'>[] {
  const { secretaryDepartment, secondDepartment, employeeNumber, secondEmployeeNumber } = signIns;
  const ofCollege = { departments: [secretaryDepartment] };
  return [
    { accountName: 'leadership', displayName: '演示·领导小组', role: 'LEADERSHIP' },
    { accountName: 'personnel', displayName: '演示·人事处', role: 'PERSONNEL' },
    named('secretary', '演示·学院秘书', 'DEPARTMENT_SECRETARY', ofCollege),
    named('employee', '演示·教职工', 'EMPLOYEE', { employeeNumber }),
    { accountName: 'auditor', displayName: '演示·审计', role: 'AUDITOR' },
    // Nobody approves what he has handed in himself.
    { accountName: 'leadership2', displayName: '演示·领导小组（二）', role: 'LEADERSHIP' },
    { accountName: 'finance', displayName: '演示·财务处', role: 'FINANCE' },
    named('head', '演示·学院负责人', 'DEPARTMENT_HEAD', ofCollege),
    named('secretary2', '演示·两院秘书', 'DEPARTMENT_SECRETARY', {
      departments: [secretaryDepartment, secondDepartment],
    }),
    named('students', '演示·教务处', 'DATA_OWNER', { factGroup: 'STUDENTS' }),
    named('scores', '演示·质管处', 'DATA_OWNER', { factGroup: 'SCORES' }),
    named('research', '演示·科技处', 'DATA_OWNER', { factGroup: 'RESEARCH' }),
    named('posts', '演示·组织部', 'DATA_OWNER', { factGroup: 'POSTS' }),
    { accountName: 'sysadmin', displayName: '演示·系统管理员', role: 'SYSTEM_ADMINISTRATOR' },
    { accountName: 'secadmin', displayName: '演示·安全管理员', role: 'SECURITY_ADMINISTRATOR' },
    named('both', '演示·教师兼秘书', 'DEPARTMENT_SECRETARY', {
      ...ofCollege,
      further: ['EMPLOYEE'],
      employeeNumber: secondEmployeeNumber,
    }),
  ];
}

const named = (
  accountName: string,
  displayName: string,
  role: Role,
  bound: Partial<DemoPerson>,
): Omit<DemoPerson, 'password'> => ({ ...bound, accountName, displayName, role });
