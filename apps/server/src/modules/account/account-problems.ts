import type { Context } from '../../context.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { AccountPayload } from './account.input.js';
import type { Account } from './account.type.js';

const ACCOUNT_NAME = /^[\p{L}\p{N}._-]{2,40}$/u;
const EMPLOYEE_NUMBER = /^[\w-]{1,20}$/u;
const LONGEST_NAME = 60;
const LONGEST_REASON = 500;

export const NOT_FOUND = brokenRule('account_not_found', 'id');
export const NOT_FOR_ONESELF = brokenRule('not_for_oneself', 'id');

export const accountNameProblem = (name: string): BrokenRule | null =>
  ACCOUNT_NAME.test(name) ? null : brokenRule('account_name_has_wrong_form', 'accountName');

/** Whether such a person is on record is not for an administrator of accounts to learn. */
export const employeeNumberProblem = (number: string): BrokenRule | null =>
  EMPLOYEE_NUMBER.test(number)
    ? null
    : brokenRule('employee_number_has_wrong_form', 'employeeNumber');

export const displayNameProblem = (name: string): BrokenRule | null =>
  textProblem(name, 'displayName', LONGEST_NAME);

export const reasonProblem = (reason: string): BrokenRule | null =>
  textProblem(reason, 'reason', LONGEST_REASON);

function textProblem(text: string, field: string, limit: number): BrokenRule | null {
  if (text.trim() === '') return brokenRule('blank', field);
  return text.length > limit ? brokenRule('too_long', field, { limit: String(limit) }) : null;
}

export function refused(
  context: Context,
  problems: readonly BrokenRule[],
  account: Account | null = null,
): AccountPayload {
  return { account, userErrors: problems.map((broken) => inInput(context, broken)) };
}
