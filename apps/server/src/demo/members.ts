import { DEPARTMENT_PLANS, type DepartmentPlan } from './departments.js';
import {
  asArrival,
  asLeaver,
  drawPerson,
  hasOwnDivision,
  officeMonth,
  type Person,
} from './people.js';
import type { Random } from './random.js';
import type { DemoMember, PostKind } from './records.js';

/** Heads of a department first: the place in the list tells head, deputy and staff apart. */
const POST_KINDS: readonly PostKind[] = [
  'DUAL_ROLE',
  'MANAGEMENT',
  'RESEARCH',
  'TEACHING',
  'COUNSELLOR',
  'OTHER_PROFESSIONAL',
  'WORKER',
];

function drawDepartment(random: Random, plan: DepartmentPlan): Person[] {
  const kinds = POST_KINDS.flatMap((kind) => Array<PostKind>(plan.staff[kind] ?? 0).fill(kind));
  const staff = kinds.map((postKind, place) => drawPerson(random, plan, { postKind, place }));
  const usualKind: PostKind = plan.staff.TEACHING ? 'TEACHING' : 'MANAGEMENT';

  // The last of the usual kind are the newest, so that heads of departments stay where they are.
  const newest = kinds.lastIndexOf(usualKind);
  for (let place = newest; place > newest - plan.arrivals; place--) {
    const person = staff[place];
    if (person) staff[place] = inMonth(plan, asArrival(random, person), 'joinedIn');
  }
  const leavers = Array.from({ length: plan.leavers }, () =>
    inMonth(
      plan,
      asLeaver(random, drawPerson(random, plan, { postKind: usualKind, place: newest })),
      'leftIn',
    ),
  );
  return [...staff, ...leavers];
}

function inMonth(plan: DepartmentPlan, person: Person, moves: 'joinedIn' | 'leftIn'): Person {
  return hasOwnDivision(plan) ? person : { ...person, [moves]: officeMonth(plan) };
}

/** The first person who fits is replaced; the demo must contain every case it promises. */
function changeFirst(
  people: Person[],
  fits: (person: Person) => boolean,
  change: Partial<Person>,
): void {
  const index = people.findIndex(fits);
  const person = people[index];
  if (person === undefined) throw new Error('nobody in the demo college fits this case');
  people[index] = { ...person, ...change };
}

function isSettled(person: Person): boolean {
  return person.leftIn === null && person.promotion === null && person.joinedIn < '2025';
}

/** The cases that readings D10, D30 and D37 and Art. 28(6) ask about, each borne by somebody. */
function applySpecialCases(people: Person[]): void {
  for (const department of ['C01', 'C02', 'C05', 'C07', 'C10']) {
    const isCounsellor = (person: Person) =>
      person.department === department && person.postKind === 'COUNSELLOR';
    changeFirst(people, isCounsellor, {
      isAgencyStaff: true,
      titleClass: 'UNTITLED',
      degree: 'MASTER',
      joinedIn: '2022-07',
      promotion: null,
    });
  }
  changeFirst(people, (person) => person.department === 'C03' && person.postKind === 'MANAGEMENT', {
    isNonLeadingCadre: true,
    titleClass: 'ASSOCIATE',
    promotion: null,
    post: 'table4.grade6.III',
  });
  const isSettledTeacher = (person: Person) =>
    person.department === 'C08' &&
    person.postKind === 'TEACHING' &&
    person.titleClass === 'INTERMEDIATE' &&
    isSettled(person);
  changeFirst(people, isSettledTeacher, { excludedIn: ['2026'] });
  const isJuniorTeacher = (person: Person) =>
    person.department === 'C06' &&
    person.postKind === 'TEACHING' &&
    person.titleClass === 'ASSISTANT' &&
    person.joinedIn === '2016-07';
  changeFirst(people, isJuniorTeacher, { excludedIn: ['2025'] });
  const joins = (department: string) => (person: Person) =>
    person.department === department && person.joinedIn > '2026';
  const recruit = { postKind: 'OTHER_PROFESSIONAL', titleClass: 'UNTITLED' } as const;
  changeFirst(people, joins('A02'), {
    ...recruit,
    degree: 'DOCTOR',
    post: 'table3.associate.III',
  });
  changeFirst(people, joins('O09'), {
    ...recruit,
    degree: 'MASTER',
    post: 'table3.intermediate.III',
  });
}

/** The year of joining and a running number within it, as many colleges number their staff. */
function withEmployeeNumbers(people: readonly Person[]): DemoMember[] {
  const numbered = new Map<string, number>();
  return people.map((person) => {
    const year = person.joinedIn.slice(0, 4);
    const running = (numbered.get(year) ?? 0) + 1;
    numbered.set(year, running);
    return { employeeNumber: `${year}${String(running).padStart(3, '0')}`, ...person };
  });
}

/** Everybody of the demo college, department by department. */
export function drawMembers(random: Random): DemoMember[] {
  const people = DEPARTMENT_PLANS.flatMap((plan) => drawDepartment(random, plan));
  applySpecialCases(people);
  return withEmployeeNumbers(people);
}
