import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { ChangeRequest as RequestRow } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { listDepartments } from '../department/department.service.js';
import { correctByRequests } from '../objection/objection-request.service.js';
import { actingAccount } from '../viewer/account.js';
import { applyChange } from './change-request-apply.js';
import { groundsOf } from './change-ground.js';
import { payloadOf } from './change-payload.js';
import type {
  ChangeRequestDecideInput,
  ChangeRequestDecidePayload,
  SeenRequest,
} from './change-request.input.js';
import { toChangeRequest } from './change-request.service.js';
import { fieldLabel, valueLabels } from './change-wording.js';
import { movedField, requestedChanges } from './requested-changes.js';

const MOST = 100;
const LONGEST_COMMENT = 500;

/**
 * Each request in a transaction of its own, the change together with the request's end: of an accepted
 * one both are written or neither. One that is refused stays open and does not hold up the others.
 */
export async function decideChangeRequests(
  context: Context,
  input: ChangeRequestDecideInput,
): Promise<ChangeRequestDecidePayload> {
  const problems = problemsOf(input);
  if (problems.length > 0) {
    return { changeRequests: [], userErrors: problems.map((each) => inInput(context, each)) };
  }
  const settled: string[] = [];
  const userErrors: UserError[] = [];
  for (const [at, seen] of input.requests.entries()) {
    const refused = await decideOne(context, seen, input);
    if (refused === null) settled.push(rowKey('ChangeRequest', seen.id) ?? '');
    else userErrors.push({ ...refused, field: ['input', 'requests', String(at)] });
  }
  context.em.clear();
  const rows = await context.em.find(RequestRow, { id: { $in: settled } });
  if (input.isAccepted) await correctByRequests(context, rows);
  const byKey = new Map(rows.map((row) => [row.id, row]));
  return {
    changeRequests: settled.flatMap((key) => {
      const row = byKey.get(key);
      return row === undefined ? [] : [toChangeRequest(row)];
    }),
    userErrors,
  };
}

function problemsOf({ requests, isAccepted, comment }: ChangeRequestDecideInput): BrokenRule[] {
  if (requests.length > MOST) {
    return [brokenRule('too_many_requests', 'requests', { limit: String(MOST) })];
  }
  const said = comment?.trim() ?? '';
  if (!isAccepted && said === '') return [brokenRule('blank', 'comment')];
  if (said.length <= LONGEST_COMMENT) return [];
  return [brokenRule('too_long', 'comment', { limit: String(LONGEST_COMMENT) })];
}

/** Thrown inside the transaction, so that nothing of a refused decision stays. */
class RefusedDecision extends Error {
  constructor(readonly told: UserError) {
    super('the decision was refused');
  }
}

async function decideOne(
  context: Context,
  seen: SeenRequest,
  { isAccepted, comment }: ChangeRequestDecideInput,
): Promise<UserError | null> {
  const { accountId, displayName } = actingAccount(context);
  try {
    await context.em.fork().transactional(async (em) => {
      const row = await openRequest({ ...context, em }, em, seen);
      if (isAccepted) await accept(context, em, row);
      await em.nativeUpdate(
        RequestRow,
        { id: row.id },
        {
          status: isAccepted ? 'ACCEPTED' : 'REJECTED',
          decidedBy: accountId,
          decidedByName: displayName,
          decidedAt: context.now,
          comment: comment?.trim() || null,
          version: row.version + 1,
        },
      );
    });
    return null;
  } catch (error) {
    if (!(error instanceof RefusedDecision)) throw error;
    return error.told;
  }
}

/** The request as it was seen, locked; nobody decides one of his own. */
async function openRequest(
  context: Context,
  em: EntityManager,
  { id, expectedVersion }: SeenRequest,
): Promise<RequestRow> {
  const key = rowKey('ChangeRequest', id);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const row = key === null ? null : await em.findOne(RequestRow, { id: key }, { lockMode });
  if (row === null) throw refusal(context, brokenRule('request_not_found', ''));
  if (row.status !== 'OPEN') throw refusal(context, brokenRule('request_settled', ''));
  if (row.version !== expectedVersion) {
    const version = String(row.version);
    throw refusal(context, brokenRule('version_conflict', '', { version }));
  }
  if (row.requestedBy === actingAccount(context).accountId) {
    throw refusal(context, brokenRule('decider_differs', ''));
  }
  return row;
}

const refusal = (context: Context, problem: BrokenRule) =>
  new RefusedDecision(inInput(context, problem));

/** Both names stand beside what is written: who asked for it and who accepted it. */
async function accept(context: Context, em: EntityManager, row: RequestRow): Promise<void> {
  const account = actingAccount(context);
  const displayName = `${row.requestedByName} → ${account.displayName}`;
  const inside: Context = { ...context, em, principal: { ...account, displayName } };
  const payload = payloadOf(row);
  const departments = await listDepartments(inside);
  const ground = (await groundsOf(em, [payload], departments))(payload);
  const moved = movedField(row.changes, requestedChanges(payload, ground));
  if (moved !== null) {
    const labelOf = await valueLabels(inside);
    const now = labelOf(moved.field, moved.old) ?? '–';
    const field = fieldLabel(moved.field, context.locale);
    throw refusal(context, brokenRule('ground_moved', '', { field, now }));
  }
  const idempotencyKey = `change request ${row.id}`;
  const [refused] = await applyChange(inside, {
    payload,
    idempotencyKey,
    changes: row.changes,
    ground,
  });
  if (refused !== undefined) throw new RefusedDecision(refused);
}
