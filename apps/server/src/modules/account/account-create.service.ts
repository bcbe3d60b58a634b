import type { Context } from '../../context.js';
import { Account as AccountRow } from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { resetPassword } from '../access/account-password.service.js';
import { newFirstPassword } from '../access/password.js';
import { actingAccount } from '../viewer/account.js';
import {
  accountNameProblem,
  displayNameProblem,
  employeeNumberProblem,
  refused,
} from './account-problems.js';
import type { AccountCreateInput, AccountPayload } from './account.input.js';
import { accountByKey } from './account.service.js';

/** The same key again gives the account made before, without its password: that was shown. */
export async function createAccount(
  context: Context,
  input: AccountCreateInput,
): Promise<AccountPayload> {
  const given = {
    accountName: input.accountName.trim(),
    displayName: input.displayName.trim(),
    employeeNumber: input.employeeNumber?.trim() || null,
  };
  const problems = problemsOf(given);
  if (problems.length > 0) return refused(context, problems);
  const { institutionId, accountId } = actingAccount(context);
  const { now } = context;
  let isNew = false;
  const made = await createOnce(context, {
    operation: 'accountCreate',
    idempotencyKey: input.idempotencyKey,
    input: given,
    refuse: () => taken(context, given),
    create: (em, id) => {
      isNew = true;
      const since = { createdAt: now, enabledAt: now };
      em.create(AccountRow, { institutionId, id, ...given, isDisabled: false, ...since });
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  const account = await accountByKey(context, made.key);
  if (!isNew) return { account, firstPassword: null, userErrors: [] };
  const firstPassword = newFirstPassword();
  await resetPassword(context.database, {
    account: { institutionId, id: made.key },
    password: firstPassword,
    givenBy: accountId,
    now,
    occasion: context.occasion,
  });
  return { account, firstPassword, userErrors: [] };
}

type Given = Pick<AccountRow, 'accountName' | 'displayName' | 'employeeNumber'>;

function problemsOf({ accountName, displayName, employeeNumber }: Given): BrokenRule[] {
  return [
    accountNameProblem(accountName),
    displayNameProblem(displayName),
    employeeNumber === null ? null : employeeNumberProblem(employeeNumber),
  ].filter((problem) => problem !== null);
}

async function taken(
  context: Context,
  { accountName, employeeNumber }: Given,
): Promise<BrokenRule | null> {
  if ((await context.em.count(AccountRow, { accountName })) > 0) {
    return brokenRule('account_name_taken', 'accountName', { value: accountName });
  }
  return employeeNumber === null ? null : boundTwice(context, employeeNumber);
}

/** One person signs in by one account, so that nobody is two pairs of eyes. */
export async function boundTwice(
  context: Context,
  employeeNumber: string,
  butKey?: string,
): Promise<BrokenRule | null> {
  const others = await context.em.count(AccountRow, {
    employeeNumber,
    ...(butKey !== undefined && { id: { $ne: butKey } }),
  });
  return others === 0 ? null : numberBound(employeeNumber);
}

export const numberBound = (value: string): BrokenRule =>
  brokenRule('employee_number_bound', 'employeeNumber', { value });
