import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import type { Account as AccountRow } from '../../database/entities/index.js';
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
  const problems = await problemsOf(context, row.id, change);
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
  key: string,
  { displayName, employeeNumber }: Change,
): Promise<BrokenRule[]> {
  return [
    displayName === undefined ? null : displayNameProblem(displayName),
    employeeNumber == null
      ? null
      : (employeeNumberProblem(employeeNumber) ?? (await boundTwice(context, employeeNumber, key))),
  ].filter((problem) => problem !== null);
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
