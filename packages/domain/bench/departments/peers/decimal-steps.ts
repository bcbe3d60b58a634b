import { Decimal } from 'decimal.js';
import type { BenchCollege, BenchDepartment } from '../college.ts';
import type { Peer, Work } from '../../peer.ts';
import {
  adjustmentTenths,
  cutOff,
  headsOf,
  OFFICE_RATIO_PERCENT,
  PLACES,
  TITLE_HUNDREDTHS,
  UNQUALIFIED_HUNDREDTHS,
} from '../rules.ts';

/** decimal.js operation by operation, as one would write it down: exact, and nothing explained. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

interface Result {
  readonly averageTeachingAllowance: Decimal;
  readonly officeBase: Decimal;
  readonly allocations: readonly Decimal[];
}

const hundredths = (whole: number): Decimal => new Exact(whole).div(100);
const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), new Exact(0));

const COEFFICIENTS = {
  senior: hundredths(TITLE_HUNDREDTHS.senior),
  associate: hundredths(TITLE_HUNDREDTHS.associate),
  intermediate: hundredths(TITLE_HUNDREDTHS.intermediate),
  junior: hundredths(TITLE_HUNDREDTHS.junior),
};

function staffUnits(department: BenchDepartment): Decimal {
  const heads = headsOf(department);
  const { establishment, varianceYear } = department;
  const adjustment = new Exact(adjustmentTenths(heads, establishment, varianceYear)).div(10);
  return COEFFICIENTS.senior
    .times(department.senior)
    .plus(COEFFICIENTS.associate.times(department.associate))
    .plus(COEFFICIENTS.intermediate.times(department.intermediate))
    .plus(COEFFICIENTS.junior.times(department.junior))
    .minus(adjustment.times(new Exact(heads).minus(establishment).abs()));
}

function studentUnits(department: BenchDepartment, institutionStudents: number): Decimal {
  if (department.students !== null) return new Exact(department.students);
  return hundredths(department.sharePercent ?? 0).times(institutionStudents);
}

function assessmentCoefficient(department: BenchDepartment, all: readonly BenchDepartment[]) {
  if (!department.isQualified) return hundredths(UNQUALIFIED_HUNDREDTHS);
  const rank = 1 + all.filter((other) => other.scoreTenths > department.scoreTenths).length;
  const place = PLACES.find(({ upToPercent }) => rank <= cutOff(upToPercent, all.length));
  return hundredths(place?.hundredths ?? UNQUALIFIED_HUNDREDTHS);
}

function splitToFen(pool: Decimal, exact: readonly Decimal[]): Decimal[] {
  const settled = exact.map((amount) => amount.toDecimalPlaces(20));
  const floors = settled.map((amount) => amount.toDecimalPlaces(2, Decimal.ROUND_FLOOR));
  const rests = settled.map((amount, index) => amount.minus(floors[index]!));
  const left = pool.minus(sum(floors)).times(100).toNumber();
  const order = rests.map((_, index) => index);
  order.sort((one, other) => rests[other]!.comparedTo(rests[one]!) || one - other);
  const raised = new Set(order.slice(0, left));
  return floors.map((floor, index) => (raised.has(index) ? floor.plus('0.01') : floor));
}

function computeCollege(college: BenchCollege): Result {
  const { departments } = college;
  const institutionStudents = departments.reduce((total, each) => total + (each.students ?? 0), 0);
  const coefficients = departments.map((each) => assessmentCoefficient(each, departments));
  const staff = departments.map((each, index) => staffUnits(each).times(coefficients[index]!));
  const students = departments.map((each, index) =>
    studentUnits(each, institutionStudents).times(coefficients[index]!),
  );
  const heads = departments.reduce((total, each) => total + headsOf(each), 0);
  const officeHeads = hundredths(OFFICE_RATIO_PERCENT).times(college.officeHeadcount);
  const averageTeachingAllowance = new Exact(college.generalPool).div(officeHeads.plus(heads));
  const pool = averageTeachingAllowance.times(heads).toDecimalPlaces(20).toDecimalPlaces(2);
  const half = pool.times('0.5');
  const staffRate = half.div(sum(staff));
  const studentRate = half.div(sum(students));
  const exact = staff.map((units, index) =>
    units.times(staffRate).plus(students[index]!.times(studentRate)),
  );
  return {
    averageTeachingAllowance,
    officeBase: averageTeachingAllowance
      .times(officeHeads)
      .div(hundredths(college.coefficientHundredths)),
    allocations: splitToFen(pool, exact),
  };
}

function readFigures(result: Result): string[] {
  return [
    result.averageTeachingAllowance.toFixed(4),
    result.officeBase.toFixed(4),
    ...result.allocations.map((amount) => amount.toFixed(2)),
  ];
}

function prepare(colleges: readonly BenchCollege[]): Work {
  let results: Result[] = [];
  return {
    run() {
      results = colleges.map(computeCollege);
    },
    figures: () => results.flatMap(readFigures),
  };
}

export const decimalSteps: Peer<readonly BenchCollege[]> = {
  name: 'decimal.js, operation by operation',
  isExact: true,
  prepare,
};
