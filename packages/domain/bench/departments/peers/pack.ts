import type { BenchCollege, BenchDepartment } from '../college.ts';

/** Inputs and results of all colleges as columns, one college after the other. */
export interface Columns {
  readonly count: number;
  readonly size: Int32Array;
  readonly pool: Float64Array;
  readonly officeHeadcount: Int32Array;
  readonly coefficients: Int32Array;
  readonly senior: Int32Array;
  readonly associate: Int32Array;
  readonly intermediate: Int32Array;
  readonly junior: Int32Array;
  readonly establishment: Int32Array;
  readonly varianceYear: Int32Array;
  readonly students: Int32Array;
  readonly sharePercent: Int32Array;
  readonly score: Int32Array;
  readonly isQualified: Uint8Array;
  /** Results: fen by department; P and M in ten-thousandths of a yuan by college. */
  readonly fen: Float64Array;
  readonly allowance: Float64Array;
  readonly officeBase: Float64Array;
}

export function pack(colleges: readonly BenchCollege[]): Columns {
  const departments = colleges.flatMap((college) => college.departments);
  const column = (read: (department: BenchDepartment) => number): Int32Array =>
    Int32Array.from(departments, read);
  return {
    count: colleges.length,
    size: Int32Array.from(colleges, (college) => college.departments.length),
    pool: Float64Array.from(colleges, (college) => college.generalPool),
    officeHeadcount: Int32Array.from(colleges, (college) => college.officeHeadcount),
    coefficients: Int32Array.from(colleges, (college) => college.coefficientHundredths),
    senior: column((each) => each.senior),
    associate: column((each) => each.associate),
    intermediate: column((each) => each.intermediate),
    junior: column((each) => each.junior),
    establishment: column((each) => each.establishment),
    varianceYear: column((each) => each.varianceYear),
    students: column((each) => each.students ?? 0),
    sharePercent: column((each) => each.sharePercent ?? 0),
    score: column((each) => each.scoreTenths),
    isQualified: Uint8Array.from(departments, (each) => (each.isQualified ? 1 : 0)),
    fen: new Float64Array(departments.length),
    allowance: new Float64Array(colleges.length),
    officeBase: new Float64Array(colleges.length),
  };
}
