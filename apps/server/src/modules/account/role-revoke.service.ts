import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import { AccountRole } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import { reasonProblem, refused } from './account-problems.js';
import type { AccountPayload, RoleRevokeInput } from './account.input.js';
import { accountByKey } from './account.service.js';

/** Ends a role on a day; the row stays, so that it can be told who had what and when. */
export async function revokeRole(
  context: Context,
  { id, on, reason }: RoleRevokeInput,
): Promise<AccountPayload> {
  const key = rowKey('RoleGrant', id);
  const grant = key === null ? null : await context.em.findOne(AccountRole, { id: key });
  if (grant === null) return refused(context, [brokenRule('grant_not_found', 'id')]);
  const problem = problemOf(context, grant, on) ?? reasonProblem(reason);
  if (problem !== null) return refused(context, [problem]);
  const { accountId, displayName } = actingAccount(context);
  // A role that has not begun yet ends as it begins, and never holds.
  grant.validTo = on > grant.validFrom ? on : grant.validFrom;
  grant.endedBy = accountId;
  grant.endedByName = displayName;
  grant.endedAt = context.now;
  grant.endReason = reason.trim();
  await context.em.flush();
  return { account: await accountByKey(context, grant.accountId), userErrors: [] };
}

function problemOf(context: Context, grant: AccountRole, on: string): BrokenRule | null {
  const today = dayOf(context.now);
  if (grant.accountId === actingAccount(context).accountId) {
    return brokenRule('not_for_oneself', 'id');
  }
  if (grant.validTo !== null && grant.validTo <= today) {
    return brokenRule('grant_ended', 'id', { value: grant.validTo });
  }
  if (on < today) return brokenRule('day_has_passed', 'on', { today });
  return grant.validTo !== null && on > grant.validTo
    ? brokenRule('grant_ended', 'on', { value: grant.validTo })
    : null;
}
