import type { Citation } from './explained.js';

/**
 * What is wrong with an input, in the words of the broken rule. A closed list: the server words each
 * code in Chinese and English, and a test there fails when one is missing.
 */
export const PROBLEM_CODES = [
  'missing',
  'not_a_number',
  'not_an_integer',
  'not_a_boolean',
  'not_a_period',
  'unknown_value',
  'unknown_path',
  'unknown_department',
  'must_not_be_negative',
  'must_be_positive',
  'money_has_at_most_two_decimals',
  'establishment_must_be_positive',
  'headcount_must_be_positive',
  'parts_exceed_headcount',
  'share_must_be_within_zero_and_one',
  'shares_sum_to_more_than_one',
  'variance_year_starts_at_one',
  'nobody_has_students',
  'no_teaching_departments',
  'staff_units_must_be_positive',
  'student_units_must_be_positive',
  'rates_come_in_pairs',
  'rate_exceeds_pool',
  'pool_is_given_twice',
  'tie_needs_an_order',
  'blank_cell',
  'not_a_month',
  'ends_before_it_starts',
  'days_come_in_halves',
  'days_exceed_month',
  'not_a_day',
  'two_at_once',
  'two_leaves_on_one_day',
  'days_exceed_leave',
  'days_stand_in_one_month',
  'does_not_apply',
  'amendment_begins_in_january',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * Wrong input as data. `path` is relative to the Facts (`departments.A.establishment`) or begins with
 * `decision.` (`decision.generalPool`, `decision.readings.D7`). `values` fill the wording.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly citation?: Citation;
}

/** A parsed value, or every problem of the input in the order of its paths. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
