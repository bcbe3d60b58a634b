import { Decimal } from 'decimal.js';
import type { Peer } from '../../peer.ts';
import { FIGURES_OF_PERSON } from '../figures.ts';
import { OFFICE_COEFFICIENTS } from '../offices.ts';
import {
  FIRST_MONTH,
  PERIOD,
  type Absence,
  type BenchPeople,
  type BenchPerson,
} from '../person.ts';
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

/** decimal.js operation by operation, as one would write it down: exact, and nothing explained. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const hundredths = (whole: number): Decimal => new Exact(whole).div(100);
const halves = (whole: number): Decimal => new Exact(whole).div(2);
const toFen = (value: Decimal): Decimal => value.toDecimalPlaces(20).toDecimalPlaces(2);

const ZERO = new Exact(0);
const ONE = new Exact(1);
const HALF = new Exact('0.5');
const LIVING = hundredths(LIVING_ALLOWANCE);
const FLOOR = hundredths(LONG_SERVICE_COEFFICIENT);
const SHARE = hundredths(INSTALMENT_PERCENT);
const PREVIOUS_BASE = hundredths(PREVIOUS_OFFICE_BASE);
const BASE = hundredths(OFFICE_BASE);
const FREE = halves(FREE_SICK);
const FREE_MONTH = halves(FREE_PERSONAL.month);
const FREE_YEAR = halves(FREE_PERSONAL.year);
const ALLOWANCES = POSTS.map(({ allowances }) => allowances.map(hundredths));
const COEFFICIENTS = POSTS.map(({ coefficients }) => coefficients.map(hundredths));

function coefficientOf({ post, appointed, workStarted }: BenchPerson, payMonth: number): Decimal {
  const tenure = payMonth - appointed;
  const step = tenure <= STEP_MONTHS.second ? 0 : tenure <= STEP_MONTHS.first ? 1 : 2;
  const coefficient = COEFFICIENTS[post]![step]!;
  const isLong = payMonth - workStarted >= STEP_MONTHS.longService;
  return isLong ? Exact.max(coefficient, FLOOR) : coefficient;
}

function shareOf({ half, whole }: Tiers, days: Decimal): Decimal {
  if (days.gte(halves(whole))) return ONE;
  return days.gte(halves(half)) ? HALF : ZERO;
}

/** Days of leave before this month, in its semester and its academic year. */
interface Earlier {
  readonly sick: Decimal;
  readonly personal: Decimal;
}

function earlierOf(absences: readonly Absence[], month: number): Earlier {
  const before = absences.filter((one) => one.month < month);
  const isSameYear = (one: Absence): boolean =>
    one.month < ACADEMIC_YEAR_START === month < ACADEMIC_YEAR_START;
  const total = (days: readonly number[]): Decimal =>
    days.reduce((sum, each) => sum.plus(halves(each)), ZERO);
  const semester = before.filter((one) => SEMESTERS[one.month] === SEMESTERS[month]);
  return {
    sick: total(semester.map((one) => one.sick)),
    personal: total(before.filter(isSameYear).map((one) => one.personal)),
  };
}

function deductionOf(absence: Absence, earlier: Earlier, reward: Decimal): Decimal {
  const daily = reward.div(30);
  const sick = halves(absence.sick);
  const personal = halves(absence.personal);
  const over = (days: Decimal): Decimal => Exact.max(ZERO, days.minus(FREE));
  const charged = over(earlier.sick.plus(sick)).minus(over(earlier.sick));
  const yearFree = Exact.max(ZERO, FREE_YEAR.minus(earlier.personal));
  const free = Exact.min(personal, FREE_MONTH, yearFree);
  const deducted = Exact.max(daily.times(charged), reward.times(shareOf(SICK_TIERS, sick)))
    .plus(
      Exact.max(daily.times(personal.minus(free)), reward.times(shareOf(PERSONAL_TIERS, personal))),
    )
    .plus(reward.times(shareOf(ABSENT_TIERS, halves(absence.absent))));
  return Exact.min(reward, deducted);
}

function computePerson(person: BenchPerson): Decimal[] {
  const years = PERIOD - Math.floor(person.workStarted / 12) + 1;
  const allowance = ALLOWANCES[person.post]![Math.min(4, Math.floor(years / 10))]!;
  let coefficients = ZERO;
  let scheduled = ZERO;
  const paid = SEMESTERS.map((_, month) => {
    const coefficient = coefficientOf(person, FIRST_MONTH + month);
    const gross = toFen(SHARE.times(coefficient).times(PREVIOUS_BASE).div(12));
    coefficients = coefficients.plus(coefficient);
    scheduled = scheduled.plus(gross);
    const absence = person.absences.find((one) => one.month === month);
    if (absence === undefined) return LIVING.plus(allowance).plus(gross);
    const lost = shareOf(ABSENT_TIERS, halves(absence.absent));
    const reward = gross.minus(deductionOf(absence, earlierOf(person.absences, month), gross));
    return LIVING.plus(toFen(allowance.minus(allowance.times(lost)))).plus(toFen(reward));
  });
  const assessed = hundredths(OFFICE_COEFFICIENTS[person.office]!);
  const entitlement = toFen(coefficients.times(BASE).div(12).times(assessed));
  const rest = Exact.max(ZERO, entitlement.minus(scheduled));
  return [...paid, person.isQualified ? rest : ZERO, person.isQualified ? ZERO : rest];
}

export const decimalSteps: Peer<BenchPeople> = {
  name: 'decimal.js, operation by operation',
  isExact: true,
  prepare(people) {
    const all = [...people.draw()];
    const results: Decimal[][] = [];
    return {
      run() {
        all.forEach((person, index) => (results[index] = computePerson(person)));
      },
      figures: () =>
        Float64Array.from({ length: FIGURES_OF_PERSON * results.length }, (_, index) =>
          results[Math.floor(index / FIGURES_OF_PERSON)]![index % FIGURES_OF_PERSON]!.times(
            100,
          ).toNumber(),
        ),
    };
  },
};
