import type { Context } from '../../context.js';
import { brokenRule } from '../../graphql/problems.js';
import { confirmAwaiting, resetPassword } from '../access/account-password.service.js';
import { newFirstPassword } from '../access/password.js';
import { actingAccount } from '../viewer/account.js';
import { NOT_FOR_ONESELF, NOT_FOUND, refused } from './account-problems.js';
import type {
  AccountPasswordConfirmInput,
  AccountPasswordResetInput,
  AccountPayload,
} from './account.input.js';
import { accountByKey, accountRow } from './account.service.js';

/** The new password is shown to the administrator once, and opens nothing but the page to change it. */
export async function giveFirstPassword(
  context: Context,
  { id }: AccountPasswordResetInput,
): Promise<AccountPayload> {
  const row = await accountRow(context, id);
  if (row === null) return refused(context, [NOT_FOUND]);
  const { accountId: givenBy } = actingAccount(context);
  if (row.id === givenBy) return refused(context, [NOT_FOR_ONESELF]);
  const { now, occasion } = context;
  const password = newFirstPassword();
  await resetPassword(context.database, { account: row, password, givenBy, now, occasion });
  return { account: await accountByKey(context, row.id), firstPassword: password, userErrors: [] };
}

/** Says that the password is in its owner's hands; whoever does so has not seen it. */
export async function confirmPassword(
  context: Context,
  { id }: AccountPasswordConfirmInput,
): Promise<AccountPayload> {
  const row = await accountRow(context, id);
  if (row === null) return refused(context, [NOT_FOUND]);
  const { accountId: by } = actingAccount(context);
  if (row.id === by) return refused(context, [NOT_FOR_ONESELF]);
  const { now, occasion } = context;
  const problem = await confirmAwaiting(context.database, { account: row, by, now, occasion });
  if (problem !== null) return refused(context, [brokenRule(problem, 'id')]);
  return { account: await accountByKey(context, row.id), userErrors: [] };
}
