import { DEPARTMENT_PLANS } from './departments.js';
import { drawMembers } from './members.js';
import { createRandom } from './random.js';
import type { DemoCollege, DemoMember } from './records.js';
import { describeStaff } from './staff.js';
import { describeYears, YEAR_PLANS } from './years.js';

const SEED = 2015_0422;

/** The college whose secretary and one of whose teachers can sign in. */
const SECRETARY_DEPARTMENT = 'C02';

function someTeacher(members: readonly DemoMember[]): DemoMember {
  const teacher = members.find(
    (member) =>
      member.department === SECRETARY_DEPARTMENT &&
      member.postKind === 'TEACHING' &&
      member.leftIn === null,
  );
  if (teacher === undefined) throw new Error('the demo college needs a teacher to sign in');
  return teacher;
}

/** The demonstration college: every run of this code gives the same people, facts and years. */
export function createDemoCollege(): DemoCollege {
  const departments = DEPARTMENT_PLANS.map(({ code, name, kind }) => ({ code, name, kind }));
  const members = drawMembers(createRandom(SEED));
  const people = describeStaff(departments, members, YEAR_PLANS);
  return {
    institutionName: '演示职业技术学院',
    signIns: {
      secretaryDepartment: SECRETARY_DEPARTMENT,
      employeeNumber: someTeacher(members).employeeNumber,
    },
    departments,
    members,
    people,
    years: describeYears(departments, members, people),
  };
}
