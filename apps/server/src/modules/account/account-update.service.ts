import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import { AccountRole, type Account as AccountRow } from '../../database/entities/index.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { unlock } from '../access/limiter.js';
import { recordAudit } from '../audit/request-audit.js';
import { closeSessions } from '../access/session.service.js';
import { actingAccount } from '../viewer/account.js';
import { boundTwice, numberBound } from './account-create.service.js';
import {
  displayNameProblem,
  employeeNumberProblem,
  NOT_FOR_ONESELF,
  NOT_FOUND,
  refused,
} from './account-problems.js';
import type { AccountPayload, AccountUnlockInput, AccountUpdateInput } from './account.input.js';
import { accountByKey, accountRow } from './account.service.js';

export async function updateAccount(
  context: Context,
  input: AccountUpdateInput,
): Promise<AccountPayload> {
  const row = await accountRow(context, input.id);
  if (row === null) return refused(context, [NOT_FOUND]);
  const { accountId } = actingAccount(context);
  if (row.id === accountId && input.isDisabled === true) {
    return refused(context, [NOT_FOR_ONESELF]);
  }
  const change = changeOf(context, input);
  const problems = await problemsOf(context, row, change);
  if (problems.length > 0) return refused(context, problems);
  Object.assign(row, change);
  try {
    await context.em.flush();
  } catch (error) {
    // Somebody else has bound the number between our look and our write.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return refused(context, [numberBound(change.employeeNumber ?? '')]);
  }
  if (row.isDisabled) {
    await closeSessions(context.database, { institutionId: row.institutionId, accountId: row.id });
  }
  return { account: await accountByKey(context, row.id), userErrors: [] };
}

type Change = Partial<
  Pick<
    AccountRow,
    'displayName' | 'employeeNumber' | 'isDisabled' | 'enabledAt' | 'providerSubject'
  >
>;

function changeOf({ now }: Context, input: AccountUpdateInput): Change {
  const { displayName, employeeNumber, isDisabled, unbindsProvider } = input;
  return {
    ...(displayName != null && { displayName: displayName.trim() }),
    ...(employeeNumber != null && { employeeNumber: employeeNumber.trim() || null }),
    ...(isDisabled != null && { isDisabled }),
    ...(isDisabled === false && { enabledAt: now }),
    ...(unbindsProvider === true && { providerSubject: null }),
  };
}

async function problemsOf(
  context: Context,
  row: AccountRow,
  { displayName, employeeNumber }: Change,
): Promise<BrokenRule[]> {
  return [
    displayName === undefined ? null : displayNameProblem(displayName),
    employeeNumber === undefined || employeeNumber === row.employeeNumber
      ? null
      : await numberProblem(context, row.id, employeeNumber),
  ].filter((problem) => problem !== null);
}

async function numberProblem(
  context: Context,
  key: string,
  number: string | null,
): Promise<BrokenRule | null> {
  const wrongForm = number === null ? null : employeeNumberProblem(number);
  if (wrongForm !== null) return wrongForm;
  if (await holdsRole(context, key)) return brokenRule('number_while_roles_held', 'employeeNumber');
  return number === null ? null : boundTwice(context, number, key);
}

/**
 * Today or later. The campus knows people by their number and an employee's pay is found by it, so whoever
 * bound another number could act in the roles, or read the pay, of somebody else; roles are given by another
 * administrator, who sees the number. One that was taken back before its first day has no day.
 */
async function holdsRole({ em, now }: Context, accountId: string): Promise<boolean> {
  const [today, given] = [dayOf(now), await em.find(AccountRole, { accountId })];
  return given.some(
    ({ validFrom, validTo }) => validTo === null || (validTo > today && validTo > validFrom),
  );
}

/** By name, because the personnel office may help without seeing any account. */
export async function unlockAccount(
  context: Context,
  { accountName }: AccountUnlockInput,
): Promise<AccountPayload> {
  const { institutionId } = actingAccount(context);
  const name = accountName.trim();
  if (name === '') return refused(context, [brokenRule('blank', 'accountName')]);
  const note = { action: 'CHANGE', objectType: 'Account', label: name } as const;
  await recordAudit(context.em, note);
  await unlock(context.database, { institutionId, accountName: name });
  return { account: null, userErrors: [] };
}
