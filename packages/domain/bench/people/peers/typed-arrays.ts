import type { Peer } from '../../peer.ts';
import { figuresOf } from '../figures.ts';
import { FIRST_MONTH, PERIOD, type BenchPeople } from '../person.ts';
import {
  ABSENT_TIERS,
  ACADEMIC_YEAR_START,
  FREE_PERSONAL,
  FREE_SICK,
  INSTALMENT_PERCENT,
  LIVING_ALLOWANCE,
  LONG_SERVICE_COEFFICIENT,
  OFFICE_BASE,
  PERSONAL_TIERS,
  POSTS,
  PREVIOUS_OFFICE_BASE,
  SEMESTERS,
  SICK_TIERS,
  STEP_MONTHS,
  type Tiers,
} from '../rules.ts';
import { pack, type Columns } from './pack.ts';

/**
 * Scaled integers in typed arrays, one thread, nothing explained: the limit of the language that the
 * other peers are measured against. Every product stays far below 2^53.
 */

const ALLOWANCES = Int32Array.from(POSTS.flatMap(({ allowances }) => allowances));

/** Whole numbers, half up; below 2^53 the floor of the double quotient is exact. */
function quotient(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** The month's instalment of every post by step, and of long service at the last place. */
const COEFFICIENTS = Int32Array.from([
  ...POSTS.flatMap(({ coefficients }) => coefficients),
  LONG_SERVICE_COEFFICIENT,
]);
const INSTALMENTS = COEFFICIENTS.map((coefficient) =>
  quotient(INSTALMENT_PERCENT * coefficient * PREVIOUS_OFFICE_BASE, 120_000),
);
const LONG_SERVICE = COEFFICIENTS.length - 1;

/** Sixtieths of the month's reward. */
function tierOf({ half, whole }: Tiers, halves: number): number {
  if (halves < half) return 0;
  return halves < whole ? 30 : 60;
}

/** The annex's column: years of work counted by calendar years. */
function bandOf(workStarted: number): number {
  const years = PERIOD - Math.floor(workStarted / 12) + 1;
  return Math.min(4, Math.floor(years / 10));
}

/** Where the month's coefficient and instalment stand. */
function placeOf(post: number, tenure: number, service: number): number {
  const step = tenure <= STEP_MONTHS.second ? 0 : tenure <= STEP_MONTHS.first ? 1 : 2;
  const place = 3 * post + step;
  const isLifted =
    service >= STEP_MONTHS.longService && COEFFICIENTS[place]! < LONG_SERVICE_COEFFICIENT;
  return isLifted ? LONG_SERVICE : place;
}

function computePerson(columns: Columns, person: number): void {
  const post = columns.post[person]!;
  const workStarted = columns.workStarted[person]!;
  const appointed = columns.appointed[person]!;
  const allowance = ALLOWANCES[5 * post + bandOf(workStarted)]!;
  let absence = columns.absencesFrom[person]!;
  const lastAbsence = columns.absencesFrom[person + 1]!;
  let earlierSick = 0;
  let earlierPersonal = 0;
  let lastSemester = -1;
  let lastAcademicYear = -1;
  let coefficients = 0;
  let scheduled = 0;
  for (let month = 0; month < 12; month++) {
    const payMonth = FIRST_MONTH + month;
    const place = placeOf(post, payMonth - appointed, payMonth - workStarted);
    const gross = INSTALMENTS[place]!;
    coefficients += COEFFICIENTS[place]!;
    scheduled += gross;
    let paid = LIVING_ALLOWANCE + allowance + gross;
    if (absence < lastAbsence && columns.month[absence] === month) {
      const semester = SEMESTERS[month]!;
      const academicYear = month < ACADEMIC_YEAR_START ? 0 : 1;
      if (semester !== lastSemester) earlierSick = 0;
      if (academicYear !== lastAcademicYear) earlierPersonal = 0;
      lastSemester = semester;
      lastAcademicYear = academicYear;
      const sick = columns.sick[absence]!;
      const personal = columns.personal[absence]!;
      const charged =
        Math.max(0, earlierSick + sick - FREE_SICK) - Math.max(0, earlierSick - FREE_SICK);
      const yearFree = Math.max(0, FREE_PERSONAL.year - earlierPersonal);
      const free = Math.min(personal, FREE_PERSONAL.month, yearFree);
      const absent = tierOf(ABSENT_TIERS, columns.absent[absence]!);
      const deducted =
        Math.max(charged, tierOf(SICK_TIERS, sick)) +
        Math.max(personal - free, tierOf(PERSONAL_TIERS, personal)) +
        absent;
      const kept = 60 - Math.min(60, deducted);
      const keptAllowance = (allowance * (60 - absent)) / 60;
      paid = LIVING_ALLOWANCE + keptAllowance + quotient(gross * kept, 60);
      earlierSick += sick;
      earlierPersonal += personal;
      absence += 1;
    }
    columns.paid[12 * person + month] = paid;
  }
  const units = coefficients * columns.officeCoefficient[person]!;
  const rest = Math.max(0, quotient(units * OFFICE_BASE, 120_000) - scheduled);
  const isQualified = columns.isQualified[person] === 1;
  columns.settlements[person] = isQualified ? rest : 0;
  columns.forfeited[person] = isQualified ? 0 : rest;
}

export const typedArrayLoop: Peer<BenchPeople> = {
  name: 'typed arrays, plain loop',
  isExact: true,
  prepare(people) {
    const columns = pack(people);
    return {
      run() {
        for (let person = 0; person < columns.count; person++) computePerson(columns, person);
      },
      figures: () => figuresOf(columns),
    };
  },
};
