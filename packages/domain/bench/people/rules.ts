/**
 * The numbers of the edition as whole numbers, for the peers alone: a peer that asked the domain for
 * them would be no check on it. Money in fen, coefficients in hundredths, days in halves.
 */

/** A post as the annex and Tables 3 to 5 know it: five bands of years, steps III, II, I. */
export interface Post {
  readonly kind: 'MANAGEMENT' | 'OTHER_PROFESSIONAL' | 'WORKER';
  /** Row of the annex. */
  readonly grade: string;
  /** Title, or row of Table 4 or 5. */
  readonly rank: string;
  readonly allowances: readonly [number, number, number, number, number];
  readonly coefficients: readonly [number, number, number];
}

/** Neighbouring bands of a printed row differ by this much. */
const BAND_STEP = 8_500;

function bandsFrom(yuan: number): Post['allowances'] {
  const fen = 100 * yuan;
  return [fen, fen + BAND_STEP, fen + 2 * BAND_STEP, fen + 3 * BAND_STEP, fen + 4 * BAND_STEP];
}

type Row = readonly [grade: string, rank: string, yuan: number, steps: Post['coefficients']];

function postsOf(kind: Post['kind'], rows: readonly Row[]): Post[] {
  return rows.map(([grade, rank, yuan, coefficients]) => {
    return { kind, grade, rank, allowances: bandsFrom(yuan), coefficients };
  });
}

const SENIOR = [195, 205, 215] as const;
const ASSOCIATE = [120, 140, 160] as const;
const INTERMEDIATE = [92, 102, 112] as const;
const ASSISTANT = [81, 84, 87] as const;

/** The rows without a blank cell. */
export const POSTS: readonly Post[] = [
  ...postsOf('MANAGEMENT', [
    ['management5', 'grade5', 2_430, [220, 230, 240]],
    ['management6', 'grade6', 2_015, [170, 180, 190]],
    ['management7', 'grade7', 1_700, [120, 140, 160]],
    ['management8', 'grade8', 1_430, [92, 102, 112]],
    ['management9', 'grade9', 1_270, [85, 88, 90]],
  ]),
  ...postsOf('OTHER_PROFESSIONAL', [
    ['professional4', 'SENIOR', 2_345, SENIOR],
    ['professional5', 'ASSOCIATE', 1_860, ASSOCIATE],
    ['professional6', 'ASSOCIATE', 1_780, ASSOCIATE],
    ['professional7', 'ASSOCIATE', 1_700, ASSOCIATE],
    ['professional8', 'INTERMEDIATE', 1_570, INTERMEDIATE],
    ['professional9', 'INTERMEDIATE', 1_500, INTERMEDIATE],
    ['professional10', 'INTERMEDIATE', 1_430, INTERMEDIATE],
    ['professional11', 'ASSISTANT', 1_340, ASSISTANT],
    ['professional12', 'ASSISTANT', 1_270, ASSISTANT],
    ['professional13', 'TECHNICIAN', 1_080, [80, 80, 80]],
  ]),
  ...postsOf('WORKER', [
    ['worker2', 'worker2', 1_360, [88, 90, 92]],
    ['worker3', 'worker3', 1_200, [83, 84, 85]],
    ['worker4', 'worker4', 1_080, [77, 77, 79]],
    ['worker5', 'worker5', 1_000, [72, 72, 72]],
    ['general', 'general', 950, [64, 64, 64]],
  ]),
];

export const LIVING_ALLOWANCE = 160_000;
/** Art. 19(1), (4): whole months. */
export const STEP_MONTHS = { second: 36, first: 72, longService: 360 };
export const LONG_SERVICE_COEFFICIENT = 90;
/** Art. 28(2): 0.70 of a year in twelve parts; M of last year and of this one. */
export const INSTALMENT_PERCENT = 70;
export const PREVIOUS_OFFICE_BASE = 2_000_000;
export const OFFICE_BASE = 2_200_000;
/** Art. 30 in halves of days. */
export const FREE_SICK = 14;
export const FREE_PERSONAL = { month: 4, year: 14 };

/** From so many halves of days in one month on, the half or the whole of the month's reward. */
export interface Tiers {
  readonly half: number;
  readonly whole: number;
}
export const SICK_TIERS: Tiers = { half: 15, whole: 29 };
export const PERSONAL_TIERS: Tiers = { half: 10, whole: 20 };
export const ABSENT_TIERS: Tiers = { half: 2, whole: 4 };

/** The semester that each month of a calendar year lies in (sick leave). */
export const SEMESTERS: readonly number[] = [0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2];
/** Month in which the academic year begins (personal leave). */
export const ACADEMIC_YEAR_START = 8;
