import type { RewardScheme } from './person-outcome.js';

/**
 * The amounts of an outcome without their explanations: whole numbers in columns, money in fen. Where a
 * figure is null in the outcome it is NaN here.
 */
export interface YearAmounts {
  /** Colleges and teaching departments in order of code, and Z of each. */
  readonly codes: readonly string[];
  readonly allocations: Float64Array;
  /** Offices and affiliated units; null in a sweep that asks for departments alone. */
  readonly offices: OfficeAmounts | null;
  /** W. */
  readonly teachingPool: number;
  /** P and M, ten-thousandths of a yuan; M is null where no office has a coefficient. */
  readonly averageTeachingAllowance: number;
  readonly officeBase: number | null;
  /** Arts. 11 and 28 to 31; null where the facts hold no people. */
  readonly people: PeopleAmounts | null;
}

export interface OfficeAmounts {
  readonly codes: readonly string[];
  readonly allocations: Float64Array;
}

/** Everybody's amounts, in order of employee number. */
export interface PeopleAmounts {
  readonly places: readonly PersonPlace[];
  readonly months: MonthAmounts;
  readonly years: PersonAmounts;
  /** By `12 * person + month`; what is due is `paid` less this. */
  readonly alreadyPaid: ReadonlyMap<number, number>;
}

/** Who is paid, where, and how the reward is found. */
export interface PersonPlace {
  readonly employeeNumber: string;
  readonly department: string | null;
  readonly scheme: RewardScheme;
  /** The department of each month; null where the person is not employed in it. */
  readonly departments: readonly (string | null)[];
}

/** Amounts of months: that of a person's month stands at `12 * person + month`. */
export interface MonthAmounts {
  readonly grossLivingAllowance: Float64Array;
  readonly grossPostAllowance: Float64Array;
  readonly grossInstalment: Float64Array;
  readonly livingAllowance: Float64Array;
  readonly postAllowance: Float64Array;
  readonly instalment: Float64Array;
  readonly heldPostAllowance: Float64Array;
  readonly heldInstalment: Float64Array;
  readonly paid: Float64Array;
}

/** Amounts of the year by person. */
export interface PersonAmounts {
  readonly entitlement: Float64Array;
  readonly scheduled: Float64Array;
  readonly yearEndSettlement: Float64Array;
  readonly forfeited: Float64Array;
  readonly overpaid: Float64Array;
  readonly basePay: Float64Array;
  readonly outstanding: Float64Array;
  readonly total: Float64Array;
}
