import type { Explained, Label } from './kernel/explained.js';
import type { Problem } from './kernel/problem.js';
import type { CollegeYear, PersonYear } from './person-outcome.js';

/** Which two of pool, split and rates are free; the others are solved (定总量, 定基数, …). */
export type LockMode = 'POOL' | 'RATES' | 'STAFF_RATE' | 'STUDENT_RATE';

/** Art. 14: one college or teaching department, with every figure on the way to its allocation. */
export interface DepartmentResult {
  readonly code: string;
  readonly kind: 'COLLEGE' | 'TEACHING_DEPARTMENT';
  /** T, heads counted after the readings D10, D30, D34, D37. */
  readonly headcount: Explained;
  /** B. */
  readonly establishment: Explained;
  /** Y1. */
  readonly averageTitleCoefficient: Explained;
  /** q as a fraction. */
  readonly staffingVariance: Explained;
  /** Which year in a row the variance has reached the threshold. */
  readonly varianceYear: Explained;
  /** Q. */
  readonly staffingAdjustment: Explained;
  /** T·Y1 − Q·|T − B|. */
  readonly staffUnits: Explained;
  /** S1, or S2·N. */
  readonly studentUnits: Explained;
  /** Colleges: S1. */
  readonly students: Explained | null;
  /** Teaching departments: N. */
  readonly commonCourseShare: Explained | null;
  readonly score: Explained;
  readonly rank: Explained;
  /** Y2. */
  readonly assessmentCoefficient: Explained;
  /** K1 and K2 that this department is paid by (one pair for all unless D5 separates them). */
  readonly staffRate: Explained;
  readonly studentRate: Explained;
  /** Z before rounding. */
  readonly exactAllocation: Explained;
  /** Z, yuan a year, to the fen. */
  readonly allocation: Explained;
  /** The staff part of Z rounded to the fen; the student part is the rest, so that both add up to Z. */
  readonly staffPart: Explained;
  readonly studentPart: Explained;
  /** Z / T. */
  readonly perHead: Explained;
}

/** Arts. 16 to 20: one office or affiliated unit. */
export interface OfficeResult {
  readonly code: string;
  readonly kind: 'OFFICE' | 'AFFILIATED';
  /** False where the unit keeps its own accounts (Art. 3): outside T1, not paid from the pool. */
  readonly isInScope: boolean;
  readonly headcount: Explained;
  /** Σ x·y of the unit. */
  readonly coefficients: Explained;
  readonly score: Explained | null;
  readonly rank: Explained | null;
  /** Art. 20, the table of Y2 in a ranking of its own. */
  readonly assessmentCoefficient: Explained | null;
  /** Σ x·y · M · Yd, to the fen; null where M has no meaning or the unit is out of scope. */
  readonly allocation: Explained | null;
  readonly perHead: Explained | null;
}

export type ResidualId =
  'teachingPoolBalance' | 'officeOverrun' | 'researchBesidePool' | 'cadresBesidePool';

/** A named difference between a pool and what is paid from it; positive means money left. */
export interface Residual {
  readonly id: ResidualId;
  readonly label: Label;
  readonly amount: Explained;
}

export type NoticeCode =
  | 'staff_units_negative'
  | 'tie_straddles_cutoff'
  | 'staffing_threshold_reached'
  | 'pool_exceeded'
  | 'office_base_undefined'
  /** What was entered for a department is not what its people tell (D34). */
  | 'headcount_differs'
  /** The entered score is not the mean of its indicators. */
  | 'score_differs'
  /** A unit's own plan gives its people more than its pool (Arts. 15(1), 20). */
  | 'distribution_exceeds_pool'
  /** The year's total is above the approved one (Art. 7). */
  | 'cap_exceeded'
  /** An amended number stands above the one before it, such as an associate professor above a professor. */
  | 'order_reversed';

/** Something a reader should know though the outcome stands; `departments` are codes. */
export interface Notice {
  readonly code: NoticeCode;
  readonly departments: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export interface ChosenReading {
  readonly code: string;
  readonly option: string;
  readonly isDefault: boolean;
}

/** The result of a year: pools, rates, every department and office, residuals, readings relied on. */
export interface Outcome {
  readonly regulation: string;
  readonly edition: string;
  readonly period: string;
  readonly lockMode: LockMode;
  /** Z of Art. 17; in RATES and where only W is given it is what W needs (null without offices is W·…, see art17). */
  readonly generalPool: Explained;
  /** G entered by the decision, against which RATES may overspend; null where none was entered. */
  readonly approvedGeneralPool: Explained | null;
  /** W = P·ΣT2, or the W entered. */
  readonly teachingPool: Explained;
  readonly staffShare: Explained;
  readonly officeRatio: Explained;
  /** K1 and K2; with D5 separate these are the colleges' pair. */
  readonly staffRate: Explained;
  readonly studentRate: Explained;
  /** P. */
  readonly averageTeachingAllowance: Explained;
  /** M; null where no office has a coefficient. */
  readonly officeBase: Explained | null;
  readonly institutionStudents: Explained;
  readonly officeHeadcount: Explained;
  readonly collegeHeadcount: Explained;
  readonly weightedCoefficients: Explained;
  readonly researchCoefficients: Explained;
  /** ΣZ. */
  readonly allocated: Explained;
  /** W − ΣZ. */
  readonly balance: Explained;
  readonly departments: readonly DepartmentResult[];
  readonly offices: readonly OfficeResult[];
  readonly residuals: readonly Residual[];
  readonly notices: readonly Notice[];
  /** Readings that some figure relied on, in order of code. */
  readonly readings: readonly ChosenReading[];
  /** Every person and the cap; null where the facts hold no people. */
  readonly college: CollegeYear | null;
}

/** One person's year, or every problem that stands in its way. */
export type ComputedPerson =
  | { readonly ok: true; readonly person: PersonYear; readonly readings: readonly ChosenReading[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `compute` gives an outcome or every problem that stands in its way; never a half result. */
export type Computed =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly problems: readonly Problem[] };
