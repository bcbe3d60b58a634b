import type { DepartmentPlan } from './departments.js';
import { drawName } from './names.js';
import { drawOfficePost, fittingTitle } from './posts.js';
import type { Random } from './random.js';
import type { Degree, DemoMember, Month, Post, PostKind, TitleClass } from './records.js';

/** A researcher at each title: neighbouring places go round the list. */
const RESEARCH_TITLES: readonly TitleClass[] = [
  'INTERMEDIATE',
  'INTERMEDIATE',
  'ASSOCIATE',
  'SENIOR',
  'ASSOCIATE',
];

const TITLE_WEIGHTS: Readonly<
  Record<Exclude<PostKind, 'RESEARCH'>, readonly (readonly [TitleClass, number])[]>
> = {
  DUAL_ROLE: [
    ['SENIOR', 11],
    ['ASSOCIATE', 9],
  ],
  MANAGEMENT: [
    ['ASSOCIATE', 3],
    ['INTERMEDIATE', 6],
    ['ASSISTANT', 3],
    ['UNTITLED', 8],
  ],
  TEACHING: [
    ['SENIOR', 5],
    ['ASSOCIATE', 15],
    ['INTERMEDIATE', 22],
    ['ASSISTANT', 5],
    ['UNTITLED', 2],
  ],
  COUNSELLOR: [
    ['ASSOCIATE', 1],
    ['INTERMEDIATE', 7],
    ['ASSISTANT', 9],
    ['UNTITLED', 3],
  ],
  OTHER_PROFESSIONAL: [
    ['ASSOCIATE', 4],
    ['INTERMEDIATE', 9],
    ['ASSISTANT', 6],
    ['TECHNICIAN', 1],
  ],
  WORKER: [['UNTITLED', 1]],
};

const TITLE_BELOW: Readonly<Partial<Record<TitleClass, TitleClass>>> = {
  SENIOR: 'ASSOCIATE',
  ASSOCIATE: 'INTERMEDIATE',
  INTERMEDIATE: 'ASSISTANT',
};

const JOINING_YEARS: Readonly<Record<TitleClass, readonly [first: number, years: number]>> = {
  SENIOR: [1992, 15],
  ASSOCIATE: [1998, 16],
  INTERMEDIATE: [2006, 14],
  ASSISTANT: [2015, 9],
  TECHNICIAN: [2010, 12],
  UNTITLED: [2021, 4],
};

/**
 * People come, leave and rise at the beginning of a quarter, so that every mean over the twelve
 * ends of months is a whole number of quarters and can be written exactly.
 */
const PROMOTION_MONTHS: readonly Month[] = ['2025-07', '2026-01', '2026-07'];
const ARRIVAL_MONTHS: readonly Month[] = ['2026-01', '2026-07'];
const LEAVING_MONTHS: readonly Month[] = ['2026-01', '2026-04', '2026-07'];

/** Somebody before the employee numbers are given out. */
export type Person = Omit<DemoMember, 'employeeNumber'>;

/** A dean is a professor. */
function drawTitle(random: Random, postKind: PostKind, place: number): TitleClass {
  if (postKind === 'DUAL_ROLE' && place === 0) return 'SENIOR';
  if (postKind !== 'RESEARCH') return random.weighted(TITLE_WEIGHTS[postKind]);
  return RESEARCH_TITLES[place % RESEARCH_TITLES.length] ?? 'INTERMEDIATE';
}

function drawDegree(random: Random, postKind: PostKind, titleClass: TitleClass): Degree {
  if (postKind === 'WORKER') return 'OTHER';
  if (postKind === 'TEACHING' && titleClass === 'UNTITLED') {
    return random.pick(['DOCTOR', 'MASTER']);
  }
  if (titleClass === 'SENIOR') return random.pick(['DOCTOR', 'MASTER', 'OTHER']);
  return random.pick(['MASTER', 'MASTER', 'OTHER']);
}

function drawJoining(random: Random, postKind: PostKind, titleClass: TitleClass): Month {
  const seniority = postKind === 'WORKER' || postKind === 'MANAGEMENT';
  const [first, years] = JOINING_YEARS[seniority ? 'ASSOCIATE' : titleClass];
  return `${first + random.below(years)}-07`;
}

function drawPromotion(random: Random, titleClass: TitleClass): DemoMember['promotion'] {
  const from = TITLE_BELOW[titleClass];
  if (from === undefined || !random.oneIn(12)) return null;
  return { from, since: random.pick(PROMOTION_MONTHS) };
}

export function hasOwnDivision(plan: DepartmentPlan): boolean {
  return plan.kind === 'COLLEGE' || plan.kind === 'TEACHING_DEPARTMENT';
}

export function drawPerson(
  random: Random,
  plan: DepartmentPlan,
  { postKind, place }: { postKind: PostKind; place: number },
): Person {
  const titleClass = drawTitle(random, postKind, place);
  const person: Person = {
    name: drawName(random),
    department: plan.code,
    postKind,
    titleClass,
    degree: drawDegree(random, postKind, titleClass),
    isAgencyStaff: false,
    isNonLeadingCadre: false,
    joinedIn: drawJoining(random, postKind, titleClass),
    leftIn: null,
    promotion: drawPromotion(random, titleClass),
    post: null,
    excludedIn: [],
  };
  if (hasOwnDivision(plan)) return person;
  return inOffice(person, drawOfficePost(random, { postKind, titleClass, place }));
}

/**
 * In an office the coefficient is paid, so the post named holds for both years: nobody rises, and no
 * title is worth more than the grade. Whoever does is a special case, see special-cases.ts.
 */
function inOffice(person: Person, post: Post): Person {
  const isManager = person.postKind === 'MANAGEMENT';
  const titleClass = isManager ? fittingTitle(post, person.titleClass) : person.titleClass;
  return { ...person, post, titleClass, promotion: null };
}

/**
 * Offices count person-months, colleges the heads of a day (D34). People of an office come and leave with
 * the year, or one comes in the month in which another leaves, so that both ways count the same heads.
 */
export function officeMonth(plan: DepartmentPlan): Month {
  return plan.arrivals > 0 && plan.arrivals === plan.leavers ? '2026-07' : '2026-01';
}

/** Whoever comes new has no title yet, or brings one, and has not been promoted here. */
export function asArrival(random: Random, person: Person): Person {
  const isTeacher = person.postKind === 'TEACHING';
  const titleClass = isTeacher
    ? random.pick<TitleClass>(['UNTITLED', 'UNTITLED', 'INTERMEDIATE'])
    : person.titleClass;
  const degree = isTeacher ? random.pick<Degree>(['DOCTOR', 'MASTER', 'MASTER']) : person.degree;
  return { ...person, titleClass, degree, joinedIn: random.pick(ARRIVAL_MONTHS), promotion: null };
}

export function asLeaver(random: Random, person: Person): Person {
  return {
    ...person,
    joinedIn: `${1986 + random.below(6)}-07`,
    leftIn: random.pick(LEAVING_MONTHS),
    promotion: null,
  };
}
