import type { Context } from '../../context.js';
import { ChangeRequest as RequestRow } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type { ChangeRequestPayload, ChangeRequestWithdrawInput } from './change-request.input.js';
import { toChangeRequest } from './change-request.service.js';

/** Whoever asked may take it back while nobody has decided. */
export async function withdrawChangeRequest(
  context: Context,
  { id, expectedVersion }: ChangeRequestWithdrawInput,
): Promise<ChangeRequestPayload> {
  const key = rowKey('ChangeRequest', id);
  const row = key === null ? null : await context.em.findOne(RequestRow, { id: key });
  if (row === null) return refused(context, brokenRule('request_not_found', 'id'));
  if (row.requestedBy !== actingAccount(context).accountId) {
    return refused(context, brokenRule('not_the_asker', 'id'));
  }
  if (row.status !== 'OPEN') return refused(context, brokenRule('request_settled', 'id'));
  const seen = { id: row.id, status: 'OPEN', version: expectedVersion } as const;
  const change = { status: 'WITHDRAWN', decidedAt: context.now, version: row.version + 1 } as const;
  const changed = await context.em.nativeUpdate(RequestRow, seen, change);
  if (changed === 0) {
    const version = String(row.version);
    return refused(context, brokenRule('version_conflict', 'expectedVersion', { version }));
  }
  return { changeRequest: toChangeRequest(Object.assign(row, change)), userErrors: [] };
}

function refused(context: Context, problem: BrokenRule): ChangeRequestPayload {
  return { changeRequest: null, userErrors: [inInput(context, problem)] };
}
