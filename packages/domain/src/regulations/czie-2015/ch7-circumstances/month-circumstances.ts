import type { Explained } from '../../../kernel/explained.js';
import type { Cause } from './clause.js';

/** Days of leave in a month, and those counted before it in the same semester or academic year. */
export interface Leave {
  readonly days: Explained;
  readonly earlier: Explained;
}

export interface LongTermSickness {
  readonly cause: Cause;
  readonly isWorkRelated: boolean;
  /** Share of the post allowance that is paid (D43); null where it stays whole. */
  readonly share: Explained | null;
}

/** Art. 30(4): in force while the leave lasts; the reward stops once it lasts too long. */
export interface SeriousIllness {
  readonly stop: Cause | null;
}

/** What of Articles 28 to 31 holds for one person in one month. Facts and dates, no money. */
export interface MonthCircumstances {
  /** Not joined yet, left, transferred, retired. */
  readonly gone: Cause | null;
  readonly noShow: Cause | null;
  readonly suspended: Cause | null;
  readonly awaiting: Cause | null;
  readonly assessmentStop: Cause | null;
  readonly studyLeave: Cause | null;
  readonly longTermSickness: LongTermSickness | null;
  readonly seriousIllness: SeriousIllness | null;
  /** One entry a semester that the month touches; never an empty list. */
  readonly sickLeave: readonly Leave[] | null;
  readonly personalLeave: Leave | null;
  readonly daysAbsent: Explained | null;
  readonly cuts: readonly Explained[];
  readonly isResearchPost: boolean;
  /** Readings by which something recorded for the month does not act in it. */
  readonly readings: readonly string[];
}

/** A month in which nothing of the kind happens. */
export const PLAIN_MONTH: MonthCircumstances = {
  gone: null,
  noShow: null,
  suspended: null,
  awaiting: null,
  assessmentStop: null,
  studyLeave: null,
  longTermSickness: null,
  seriousIllness: null,
  sickLeave: null,
  personalLeave: null,
  daysAbsent: null,
  cuts: [],
  isResearchPost: false,
  readings: [],
};
