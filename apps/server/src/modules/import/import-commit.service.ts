import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { lockPeople } from '../../database/change-rows.js';
import type { EntityManager } from '../../database/database.js';
import {
  Import as ImportRow,
  ImportRow as RowRow,
  InstitutionYear,
} from '../../database/entities/index.js';
import { readRows } from '../../database/read-rows.js';
import { inInput } from '../../graphql/input-error.js';
import type { BrokenRule } from '../../graphql/problems.js';
import { recordAudit } from '../audit/request-audit.js';
import { createChangeRequests } from '../desk/change-request-create.service.js';
import { refuseReason } from '../employee/record-entry.js';
import { whileWorking } from './import-alive.js';
import { numbersOf, planOf } from './import-plan.service.js';
import { refusedStep, stateForbids } from './import-step.js';
import type { ImportCommitInput, ImportPayload } from './import.input.js';
import { importByKey, importRow } from './import.service.js';
import { isAsking, kindFor } from './kind-access.js';
import type { Kind } from './kinds/kind.js';
import { hashOfPlan, type Plan } from './planning/plan.js';
import type { SheetRow } from './reading/read-rows.js';
import { applyWrites, Moved } from './writing/apply-writes.js';

/** Thrown inside the transaction: the department's requests break a rule that only they have. */
class RequestsRefused extends Error {
  constructor(readonly problems: readonly BrokenRule[]) {
    super('the requests were refused');
  }
}

/** Writes in one transaction what was seen and agreed to, or nothing. */
export async function commitImport(
  context: Context,
  input: ImportCommitInput,
): Promise<ImportPayload> {
  const row = await importRow(context, input.id);
  if (row === null) return refusedStep(context, 'import_not_found', 'id');
  const kind = kindFor(context.principal, row.kind);
  if (kind === null) return refusedStep(context, 'import_kind_denied', 'id');
  if (isDone(row, input)) return answer(context, row.id);
  const refusal = refuse(context, row, input);
  if (refusal !== null) return refusal;
  const claimed = await context.em.nativeUpdate(
    ImportRow,
    { id: row.id, status: 'CHECKED', expectedHash: input.expectedHash },
    { status: 'COMMITTING', aliveAt: context.now },
  );
  if (claimed === 0)
    return stateForbids(context, (await importByKey(context, row.id))?.status ?? 'FAILED');
  return whileWorking(row.id, () => commit(context, { row, kind, input }));
}

/** The same commit again gives the same answer. */
const isDone = (
  { status, expectedHash, isRightRowsOnly }: ImportRow,
  input: ImportCommitInput,
): boolean =>
  (status === 'COMMITTED' || status === 'REQUESTED') &&
  expectedHash === input.expectedHash &&
  isRightRowsOnly === (input.isRightRowsOnly ?? false);

function refuse(
  context: Context,
  row: ImportRow,
  { expectedHash, isRightRowsOnly, reason }: ImportCommitInput,
): ImportPayload | null {
  const [problem] = refuseReason(reason);
  if (problem !== undefined) return { import: null, userErrors: [inInput(context, problem)] };
  if (row.status !== 'CHECKED') return stateForbids(context, row.status);
  if (row.expectedHash !== expectedHash)
    return refusedStep(context, 'import_moved', 'expectedHash');
  if (row.newRows + row.changedRows === 0) return refusedStep(context, 'nothing_to_import', 'id');
  if (row.wrongRows > 0 && isRightRowsOnly !== true) {
    const values = { count: String(row.wrongRows) };
    return refusedStep(context, 'import_has_wrong_rows', 'isRightRowsOnly', values);
  }
  return null;
}

interface Committing {
  readonly row: ImportRow;
  readonly kind: Kind;
  readonly input: ImportCommitInput;
}

async function commit(context: Context, committing: Committing): Promise<ImportPayload> {
  const { id } = committing.row;
  const occasion = { ...context.occasion, operation: 'importCommit', source: 'IMPORT' } as const;
  const em = context.database.forkFor(context.principal, occasion);
  try {
    await em.transactional((inside) => write({ ...context, em: inside }, committing));
  } catch (error) {
    await release(em.fork(), id);
    if (error instanceof RequestsRefused) {
      return { import: null, userErrors: error.problems.map((each) => inInput(context, each)) };
    }
    if (error instanceof Moved || error instanceof UniqueConstraintViolationException) {
      return refusedStep(context, 'import_moved', 'expectedHash');
    }
    throw error;
  }
  return answer(context, id);
}

/** Nothing was written, so it can be looked at again. */
const release = (em: EntityManager, id: string) =>
  em.nativeUpdate(ImportRow, { id, status: 'COMMITTING' }, { status: 'CHECKED' });

async function write(context: Context, { row, kind, input }: Committing): Promise<void> {
  const { em, now } = context;
  const { id, period } = row;
  const reason = input.reason.trim();
  const rows = await sheetRows(em, id);
  await lock(em, { kind, period, rows });
  const plan = await planOf(context, em, { kind, period, rows });
  if (hashOfPlan(plan) !== input.expectedHash) throw new Moved('the plan is another one now');
  const isAsked = isAsking(context.principal);
  const requests = isAsked ? await ask(context, { id, plan, reason }) : 0;
  if (!isAsked) await applyWrites({ context, em, importId: id, reason }, plan.writes);
  await em.nativeUpdate(
    ImportRow,
    { id },
    {
      status: isAsked ? 'REQUESTED' : 'COMMITTED',
      isRightRowsOnly: input.isRightRowsOnly ?? false,
      reason,
      requests,
      committedAt: now,
    },
  );
  const written = plan.rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED');
  await recordAudit(em, {
    action: 'IMPORT',
    objectType: 'Import',
    objectId: id,
    label: row.fileName,
    reason,
    count: written.length,
    ...(period !== null && { period }),
  });
}

/** The rows as they were read from the file, their own mistakes among them. */
async function sheetRows(em: EntityManager, importId: string): Promise<SheetRow[]> {
  return readRows(em, RowRow, {
    fields: ['number', 'values', 'problems'],
    where: 'import_id = ?',
    parameters: [importId],
    order: 'number',
  });
}

/** Whoever changes the same people, or the year, waits until this is written. */
async function lock(
  em: EntityManager,
  { kind, period, rows }: { kind: Kind; period: string | null; rows: readonly SheetRow[] },
): Promise<void> {
  if (kind.family === 'people') return lockPeople(em, numbersOf(rows));
  if (kind.collegeFields.length > 0 && period !== null) {
    await em.findOne(InstitutionYear, { period }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }
}

/** A department's rows become requests, all or none of them. */
async function ask(
  context: Context,
  { id, plan, reason }: { id: string; plan: Plan; reason: string },
): Promise<number> {
  const requests = plan.requests.map(({ payload }) => ({
    payload: {
      ...payload,
      input: { ...payload.input, reason: payload.input.reason || reason },
    } as typeof payload,
    importId: id,
  }));
  const { refused } = await createChangeRequests(context, context.em, requests);
  if (refused.length > 0) throw new RequestsRefused(refused.map(({ problem }) => problem));
  return requests.length;
}

async function answer(context: Context, key: string): Promise<ImportPayload> {
  return { import: await importByKey(context, key), userErrors: [] };
}
