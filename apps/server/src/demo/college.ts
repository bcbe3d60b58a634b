import { DEPARTMENT_PLANS } from './departments.js';
import { drawMembers } from './members.js';
import { createRandom } from './random.js';
import type { DemoCollege, DemoMember } from './records.js';
import { describeStaff } from './staff.js';
import { describeYears, YEAR_PLANS } from './years.js';

const SEED = 2015_0422;

/** The college whose secretary and one of whose teachers can sign in. */
const SECRETARY_DEPARTMENT = 'C02';
const SECOND_DEPARTMENT = 'C03';

/** The numbers of two teachers of the secretary's college. */
function twoTeachers(members: readonly DemoMember[]): [string, string] {
  const [first, second] = members.filter(
    (member) =>
      member.department === SECRETARY_DEPARTMENT &&
      member.postKind === 'TEACHING' &&
      member.leftIn === null,
  );
  if (first === undefined || second === undefined) {
    throw new Error('the demo college needs two teachers to sign in');
  }
  return [first.employeeNumber, second.employeeNumber];
}

/** The demonstration college: every run of this code gives the same people, facts and years. */
export function createDemoCollege(): DemoCollege {
  const departments = DEPARTMENT_PLANS.map(({ code, name, kind }) => ({ code, name, kind }));
  const members = drawMembers(createRandom(SEED));
  const people = describeStaff(departments, members, YEAR_PLANS);
  const [employeeNumber, secondEmployeeNumber] = twoTeachers(members);
  return {
    institutionName: '演示职业技术学院',
    signIns: {
      secretaryDepartment: SECRETARY_DEPARTMENT,
      secondDepartment: SECOND_DEPARTMENT,
      employeeNumber,
      secondEmployeeNumber,
    },
    departments,
    members,
    people,
    years: describeYears(departments, members, people),
  };
}
