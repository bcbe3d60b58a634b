import type { Citation as DomainCitation } from '@hebo/domain';
import type { Locale } from '../common/locale.js';
import { toCitation } from './citation.js';
import type { Problem } from './problem.type.js';
import type { UserError, UserErrorCode } from './user-error.type.js';
import { wordingOf, type Rule } from './wording.js';

/** A broken rule of the domain or of the server, before it is worded. */
export interface BrokenRule {
  readonly code: Rule;
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly citation?: DomainCitation;
}

export interface Reader {
  readonly locale: Locale;
  readonly edition: string;
}

export function brokenRule(
  code: Rule,
  path: string,
  values: Readonly<Record<string, string>> = {},
): BrokenRule {
  return { code, path, values };
}

export function toProblem(broken: BrokenRule, { locale, edition }: Reader): Problem {
  return {
    code: broken.code,
    path: broken.path,
    message: wordingOf(broken.code, broken.values, locale),
    citation: broken.citation === undefined ? null : toCitation(broken.citation, edition, locale),
  };
}

/** `field` is the path within the input that the client sent, `input` first. */
export function toUserError(
  broken: BrokenRule,
  field: readonly string[] | null,
  reader: Reader,
): UserError {
  const { code, message, citation } = { ...toProblem(broken, reader), code: CODES[broken.code] };
  return { code, rule: broken.code, message, field: field?.slice() ?? null, row: null, citation };
}

export const CODES: Readonly<Record<Rule, UserErrorCode>> = {
  missing: 'MISSING_INPUT',
  not_a_number: 'INVALID',
  not_an_integer: 'INVALID',
  not_a_boolean: 'INVALID',
  not_a_period: 'INVALID',
  unknown_value: 'INVALID',
  unknown_path: 'INVALID',
  unknown_department: 'NOT_FOUND',
  must_not_be_negative: 'OUT_OF_RANGE',
  must_be_positive: 'OUT_OF_RANGE',
  money_has_at_most_two_decimals: 'INVALID',
  establishment_must_be_positive: 'OUT_OF_RANGE',
  headcount_must_be_positive: 'OUT_OF_RANGE',
  parts_exceed_headcount: 'OUT_OF_RANGE',
  share_must_be_within_zero_and_one: 'OUT_OF_RANGE',
  shares_sum_to_more_than_one: 'OUT_OF_RANGE',
  variance_year_starts_at_one: 'OUT_OF_RANGE',
  nobody_has_students: 'MISSING_INPUT',
  no_teaching_departments: 'MISSING_INPUT',
  staff_units_must_be_positive: 'UNSOLVABLE',
  student_units_must_be_positive: 'UNSOLVABLE',
  rates_come_in_pairs: 'MISSING_INPUT',
  rate_exceeds_pool: 'UNSOLVABLE',
  pool_is_given_twice: 'INVALID',
  tie_needs_an_order: 'READING_NOT_CHOSEN',
  blank_cell: 'MISSING_INPUT',
  not_a_month: 'INVALID',
  not_a_day: 'INVALID',
  ends_before_it_starts: 'INVALID',
  two_at_once: 'INVALID',
  two_leaves_on_one_day: 'INVALID',
  days_come_in_halves: 'INVALID',
  days_exceed_month: 'OUT_OF_RANGE',
  days_exceed_leave: 'OUT_OF_RANGE',
  days_stand_in_one_month: 'INVALID',
  does_not_apply: 'INVALID',
  amendment_begins_in_january: 'INVALID',
  not_published: 'NOT_ALLOWED_IN_STATE',
  year_incomplete: 'MISSING_INPUT',
  small_group: 'NOT_ALLOWED_IN_STATE',
  no_base_scenario: 'MISSING_INPUT',
  year_not_open: 'NOT_FOUND',
  blank: 'BLANK',
  too_long: 'OUT_OF_RANGE',
  code_has_wrong_form: 'INVALID',
  code_taken: 'TAKEN',
  period_taken: 'TAKEN',
  scenario_not_found: 'NOT_FOUND',
  scenario_is_base: 'NOT_ALLOWED_IN_STATE',
  scenario_not_draft: 'NOT_ALLOWED_IN_STATE',
  too_many_overrides: 'OUT_OF_RANGE',
  override_given_twice: 'INVALID',
  version_conflict: 'CONFLICT',
  idempotency_key_reused: 'IDEMPOTENCY_KEY_REUSED',
  unknown_employee: 'NOT_FOUND',
  employee_number_has_wrong_form: 'INVALID',
  department_and_post_needed: 'MISSING_INPUT',
  recorded_one_by_one: 'INVALID',
  entry_not_in_force: 'NOT_FOUND',
  example_not_found: 'NOT_FOUND',
  too_many_examples: 'OUT_OF_RANGE',
  not_yaml: 'INVALID',
  document_not_found: 'NOT_FOUND',
  scenario_frozen: 'FROZEN',
  state_forbids: 'NOT_ALLOWED_IN_STATE',
  not_the_owner: 'NOT_ALLOWED_IN_STATE',
  four_eyes: 'FOUR_EYES',
  hash_mismatch: 'HASH_MISMATCH',
  changed_since_approval: 'HASH_MISMATCH',
  not_computable: 'MISSING_INPUT',
  balance_unexplained: 'MISSING_INPUT',
  facts_not_entered: 'MISSING_INPUT',
  deviation_without_reason: 'MISSING_INPUT',
  reading_not_chosen: 'READING_NOT_CHOSEN',
  approved_total_missing: 'MISSING_INPUT',
  approved_total_exceeded: 'OUT_OF_RANGE',
  resolutions_missing: 'MISSING_INPUT',
  resolutions_out_of_order: 'OUT_OF_RANGE',
  resolution_not_found: 'NOT_FOUND',
  resolution_of_another: 'INVALID',
  no_frozen_scenario: 'MISSING_INPUT',
  already_published: 'NOT_ALLOWED_IN_STATE',
  publish_first: 'NOT_ALLOWED_IN_STATE',
  count_date_ahead: 'NOT_ALLOWED_IN_STATE',
  unknown_step: 'INVALID',
  step_told_by_facts: 'NOT_ALLOWED_IN_STATE',
  amendment_not_found: 'NOT_FOUND',
  amendment_settled: 'NOT_ALLOWED_IN_STATE',
  amendment_reaches_back: 'OUT_OF_RANGE',
  amendment_changes_nothing: 'INVALID',
  input_not_free: 'INVALID',
  figure_not_sought: 'INVALID',
  range_is_reversed: 'INVALID',
  too_many_years: 'OUT_OF_RANGE',
  settlement_negative: 'OVER_POOL',
  settlement_negative_of_few: 'OVER_POOL',
  facts_not_confirmed: 'MISSING_INPUT',
  facts_moved: 'HASH_MISMATCH',
  secretary_first: 'NOT_ALLOWED_IN_STATE',
  confirmed_already: 'NOT_ALLOWED_IN_STATE',
  nothing_confirmed: 'NOT_ALLOWED_IN_STATE',
  confirmer_differs: 'FOUR_EYES',
  decider_differs: 'FOUR_EYES',
  one_change_each: 'INVALID',
  nothing_changes: 'INVALID',
  pay_not_asked: 'NOT_ALLOWED_IN_STATE',
  request_not_found: 'NOT_FOUND',
  request_settled: 'NOT_ALLOWED_IN_STATE',
  not_the_asker: 'NOT_ALLOWED_IN_STATE',
  ground_moved: 'CONFLICT',
  too_many_requests: 'OUT_OF_RANGE',
  person_or_department: 'INVALID',
  figure_not_seen: 'NOT_FOUND',
  objection_not_found: 'NOT_FOUND',
  objection_settled: 'NOT_ALLOWED_IN_STATE',
  objection_forwarded: 'NOT_ALLOWED_IN_STATE',
  objection_of_another: 'NOT_ALLOWED_IN_STATE',
  objection_not_accepted: 'NOT_ALLOWED_IN_STATE',
  correction_of_another: 'INVALID',
  scope_needed: 'MISSING_INPUT',
  expiry_within_a_year: 'OUT_OF_RANGE',
  address_has_wrong_form: 'INVALID',
  too_many_addresses: 'OUT_OF_RANGE',
  token_not_found: 'NOT_FOUND',
  pay_not_for_system: 'INVALID',
  account_not_found: 'NOT_FOUND',
  account_name_has_wrong_form: 'INVALID',
  account_name_taken: 'TAKEN',
  employee_number_bound: 'TAKEN',
  not_for_oneself: 'FOUR_EYES',
  role_needs_department: 'MISSING_INPUT',
  role_has_no_department: 'INVALID',
  role_needs_fact_group: 'MISSING_INPUT',
  role_has_no_fact_group: 'INVALID',
  role_needs_employee: 'MISSING_INPUT',
  role_held_already: 'TAKEN',
  powers_apart: 'NOT_ALLOWED_IN_STATE',
  day_has_passed: 'OUT_OF_RANGE',
  grant_not_found: 'NOT_FOUND',
  grant_ended: 'NOT_ALLOWED_IN_STATE',
};
