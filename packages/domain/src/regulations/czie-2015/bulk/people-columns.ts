import type { PersonPlace } from '../../../year-amounts.js';

/**
 * People of one year as columns of whole numbers. Money is in fen, months are counted from nought,
 * coefficients and assessments are in ten-thousandths.
 */
export interface PeopleColumns {
  readonly places: readonly PersonPlace[];
  readonly stretches: StretchColumns;
  readonly events: EventColumns;
  /** Reward that the unit's plan gives; NaN where no part of the reward is known but by M. */
  readonly planned: Float64Array;
  /** Art. 28(2): the rest of the year is lost. */
  readonly isForfeited: Uint8Array;
  /** Art. 13. */
  readonly outstanding: Float64Array;
  /** Units by the index that stretches name. */
  readonly units: readonly string[];
  /** Already paid under an earlier run, by place of person and month. */
  readonly alreadyPaid: ReadonlyMap<number, number>;
  /** People whom whole numbers do not cover: they were explained, and written down once. */
  readonly isExplained: Uint8Array;
}

/** Months in a row in which a person's post pays the same. */
export interface StretchColumns {
  /** Where a person's stretches begin; the next one's beginning is the end. */
  readonly from: Int32Array;
  readonly firstMonth: Uint8Array;
  readonly endMonth: Uint8Array;
  /** Gross a month. */
  readonly livingAllowance: Float64Array;
  readonly postAllowance: Float64Array;
  readonly instalment: Float64Array;
  /** Coefficient by which M pays the months, or `NOT_BY_BASE`. */
  readonly coefficient: Int32Array;
  /** Whose assessment the months bear; that of nobody is 1. */
  readonly unit: Uint16Array;
}

/** Months in which Articles 29 to 31 take something. */
export interface EventColumns {
  readonly from: Int32Array;
  readonly month: Uint8Array;
  /** Bits of `STOPS`. */
  readonly stops: Uint8Array;
  /** Halves of days in the month, and before it in the semester or academic year. */
  readonly sick: Uint8Array;
  readonly sickBefore: Uint16Array;
  readonly personal: Uint8Array;
  readonly personalBefore: Uint16Array;
  readonly absent: Uint8Array;
  /** Art. 29(2). */
  readonly cut: Float64Array;
}

/** What a month loses altogether. */
export const STOPS = { living: 1, post: 2, instalment: 4, absenceFromReward: 8 } as const;

/** The coefficient of months that M does not pay: the unit decides, or its plan does. */
export const NOT_BY_BASE = -1;

/** The unit of months that no assessment touches. */
export const UNASSESSED = 0;
