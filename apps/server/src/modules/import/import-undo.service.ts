import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { Import as ImportRow, Scenario as ScenarioRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { wordingOf } from '../../graphql/wording.js';
import { recordAudit } from '../audit/request-audit.js';
import { refuseReason } from '../employee/record-entry.js';
import { computation } from '../viewer/computation.js';
import { refusedStep } from './import-step.js';
import type { ImportPayload, ImportUndoInput } from './import.input.js';
import { importByKey, importRow } from './import.service.js';
import { kindFor } from './kind-access.js';
import { Moved } from './writing/apply-writes.js';
import { mayTakeBack, takeBack } from './writing/take-back.js';

/** Takes back what an import wrote: entries that follow it, with the reason; nothing is deleted. */
export async function undoImport(
  context: Context,
  { id, reason }: ImportUndoInput,
): Promise<ImportPayload> {
  const row = await importRow(context, id);
  if (row === null) return refusedStep(context, 'import_not_found', 'id');
  const [problem] = [...refuseReason(reason), ...(await problemsOf(context, row))];
  if (problem !== undefined) return { import: null, userErrors: [inInput(context, problem)] };
  const occasion = { ...context.occasion, operation: 'importUndo', source: 'IMPORT' } as const;
  const em = context.database.forkFor(context.principal, occasion);
  try {
    await em.transactional((inside) => undo({ ...context, em: inside }, row, reason.trim()));
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return refusedStep(context, 'import_changed_since', 'id');
  }
  return { import: await importByKey(context, row.id), userErrors: [] };
}

async function undo(context: Context, { id, fileName }: ImportRow, reason: string): Promise<void> {
  const { em, now } = context;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const row = await em.findOneOrFail(ImportRow, { id }, { lockMode });
  if (row.status !== 'COMMITTED') throw new Moved('it was taken back already');
  await takeBack({ context, importId: id, reason });
  await em.nativeUpdate(ImportRow, { id }, { status: 'UNDONE', undoneAt: now });
  await recordAudit(em, {
    action: 'IMPORT',
    operation: 'importUndo',
    objectType: 'Import',
    objectId: id,
    label: fileName,
    reason,
  });
}

/** Why an import cannot be taken back, in words; null where it can. */
export async function undoProblemOf(context: Context, key: string): Promise<string | null> {
  const row = await context.em.findOne(ImportRow, { id: key });
  const [problem] =
    row === null ? [brokenRule('import_not_found', 'id')] : await problemsOf(context, row);
  return problem === undefined ? null : wordingOf(problem.code, problem.values, context.locale);
}

async function problemsOf(context: Context, row: ImportRow): Promise<BrokenRule[]> {
  if (kindFor(context.principal, row.kind) === null)
    return [brokenRule('import_kind_denied', 'id')];
  const { committedAt, status } = row;
  if (status !== 'COMMITTED' || committedAt === null)
    return [brokenRule('import_not_undoable', 'id')];
  const scenario = await settledSince(computation(context), { ...row, committedAt });
  if (scenario !== null)
    return [brokenRule('import_used_by_scenario', 'id', { name: scenario.name })];
  const isStanding = await mayTakeBack(context.em, row.id);
  return isStanding ? [] : [brokenRule('import_changed_since', 'id')];
}

/** What was handed in, approved or frozen since may rest on it; a fact by month on any year. */
function settledSince(
  em: EntityManager,
  { period, committedAt }: Pick<ImportRow, 'period'> & { committedAt: Date },
): Promise<ScenarioRow | null> {
  return em.findOne(ScenarioRow, {
    status: { $in: ['SUBMITTED', 'APPROVED', 'FROZEN'] },
    updatedAt: { $gt: committedAt },
    ...(period !== null && { period }),
  });
}
