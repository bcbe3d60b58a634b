import {
  CZIE_2015,
  EDITION_2015_01,
  type Decision,
  type DecisionInput,
  type DepartmentYearInput,
  type Facts,
  type FactsInput,
  type PersonEventInput,
  type PersonInput,
} from '@hebo/domain';
import { SCORES } from './offices.ts';
import { PERIOD, type Absence, type BenchPerson } from './person.ts';
import { POSTS } from './rules.ts';

/**
 * The people as the domain reads them, in a college whose entered heads make M a round number:
 * Z / 100 with 0.95 · 100 heads in offices, 5 in the college and Σxy = 95.
 */

const DECISION: DecisionInput = { lockMode: 'POOL', generalPool: '2200000' };

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const month = (ordinal: number): string =>
  `${Math.floor(ordinal / 12)}-${twoDigits((ordinal % 12) + 1)}`;
const office = (index: number): string => `O${twoDigits(index + 1)}`;
const halves = (count: number): string => (count / 2).toString();

type LeaveType = 'SICK_LEAVE' | 'PERSONAL_LEAVE' | 'ABSENT_WITHOUT_LEAVE';

/** Leave of so many halves of days, on a slip that begins on this day of the month. */
function leave(type: LeaveType, inMonth: number, day: number, count: number): PersonEventInput[] {
  if (count === 0) return [];
  const at = `${PERIOD}-${twoDigits(inMonth + 1)}`;
  const lastDay = day + Math.ceil(count / 2) - 1;
  const slip = { from: `${at}-${twoDigits(day)}`, to: `${at}-${twoDigits(lastDay)}` };
  return [{ type, ...slip, days: halves(count) }];
}

/** Both kinds in one month follow each other. */
function absenceEvents({ month: inMonth, sick, personal, absent }: Absence): PersonEventInput[] {
  const afterSick = Math.ceil(sick / 2) + 1;
  return [
    ...leave('SICK_LEAVE', inMonth, 1, sick),
    ...leave('PERSONAL_LEAVE', inMonth, afterSick, personal),
    ...leave('ABSENT_WITHOUT_LEAVE', inMonth, 1, absent),
  ];
}

const RANK_OF = {
  MANAGEMENT: 'managementGrade',
  OTHER_PROFESSIONAL: 'title',
  WORKER: 'workerGrade',
} as const;

function personInput(person: BenchPerson): PersonInput {
  const { kind, grade, rank } = POSTS[person.post]!;
  const hired = month(person.workStarted);
  const appointed = month(person.appointed);
  return {
    employment: [{ value: 'ESTABLISHED', from: hired }],
    department: [{ value: office(person.office), from: hired }],
    postKind: [{ value: kind, from: hired }],
    postGrade: [{ value: grade, from: hired }],
    [RANK_OF[kind]]: [{ value: rank, from: appointed }],
    workStarted: hired,
    years: {
      [PERIOD]: person.isQualified
        ? { assessment: 'QUALIFIED' }
        : { assessment: 'UNQUALIFIED', assessmentIssued: `${PERIOD + 1}-01` },
    },
    events: person.absences.flatMap(absenceEvents),
  };
}

const OFFICES: readonly (readonly [string, DepartmentYearInput])[] = SCORES.map((score, index) => [
  office(index),
  { kind: 'OFFICE', officeHeadcount: '5', coefficients: '4.75', score: String(score) },
]);

const COLLEGE: DepartmentYearInput = {
  kind: 'COLLEGE',
  headcount: { intermediate: '5' },
  establishment: '5',
  varianceYear: '1',
  students: '100',
  score: '90',
};

/** Employee numbers in the order of the draw. */
export function factsInput(people: Iterable<BenchPerson>): FactsInput {
  return {
    period: String(PERIOD),
    departments: { C01: COLLEGE, ...Object.fromEntries(OFFICES) },
    people: Object.fromEntries(
      Array.from(people, (person) => [String(person.index).padStart(7, '0'), personInput(person)]),
    ),
    research: { headcount: '0', coefficients: '0' },
    college: {
      semesters: [
        { from: `${PERIOD - 1}-09-01`, to: `${PERIOD}-02-28` },
        { from: `${PERIOD}-03-01`, to: `${PERIOD}-08-31` },
        { from: `${PERIOD}-09-01`, to: `${PERIOD + 1}-02-28` },
      ],
      previousOfficeBase: '20000',
    },
  };
}

export const edition = EDITION_2015_01;

/** A college parsed, ready to be computed again and again. */
export interface ParsedPeople {
  readonly facts: Facts;
  readonly decision: Decision;
}

export function parsePeople(people: Iterable<BenchPerson>): ParsedPeople {
  const facts = CZIE_2015.parseFacts(factsInput(people));
  const decision = CZIE_2015.parseDecision(DECISION);
  if (!facts.ok) throw new Error(`the bench makes valid people: ${problemText(facts.problems)}`);
  if (!decision.ok) throw new Error('the bench decides validly');
  return { facts: facts.value, decision: decision.value };
}

function problemText(problems: readonly { code: string; path: string }[]): string {
  return problems
    .slice(0, 5)
    .map(({ code, path }) => `${path}: ${code}`)
    .join(', ');
}
