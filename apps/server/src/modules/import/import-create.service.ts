import type { RequiredEntityData } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { Import as ImportRow } from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { yearFrame } from '../institution-year/year-frame.service.js';
import { recordAudit } from '../audit/request-audit.js';
import { openUpload } from '../upload/upload.service.js';
import { actingAccount } from '../viewer/account.js';
import { startDryRun } from './import-dry-run.service.js';
import type { ImportCreateInput, ImportPayload } from './import.input.js';
import { importByKey } from './import.service.js';
import { isAsking, kindFor } from './kind-access.js';

/** Remembers who hands in which file, and begins to read it; nothing but the import itself is written. */
export async function createImport(
  context: Context,
  input: ImportCreateInput,
): Promise<ImportPayload> {
  const { idempotencyKey, ...asked } = input;
  const problem = await problemOf(context, input);
  if (problem !== null) return refused(context, problem);
  const upload = await openUpload(context.em, input.uploadToken, context.now);
  let isNew = false;
  const made = await createOnce(context, {
    operation: 'importCreate',
    idempotencyKey,
    input: asked,
    refuse: () =>
      Promise.resolve(upload === null ? brokenRule('upload_not_found', 'uploadToken') : null),
    create: async (em, id) => {
      const row = { ...newImport(context, input, upload?.fileName ?? ''), id };
      em.create(ImportRow, row);
      isNew = true;
      await recordAudit(em, {
        action: 'IMPORT',
        objectType: 'Import',
        objectId: id,
        label: row.fileName,
      });
    },
  });
  if (!made.ok) return refused(context, made.problem);
  if (isNew && upload !== null) startDryRun(context, made.key, upload);
  return { import: await importByKey(context, made.key), userErrors: [] };
}

async function problemOf(
  context: Context,
  { kind, period }: ImportCreateInput,
): Promise<BrokenRule | null> {
  const own = kindFor(context.principal, kind);
  if (own === null) {
    context.audit.refused.add(`Mutation.importCreate ${kind}`);
    return brokenRule('import_kind_denied', 'kind');
  }
  if (!own.isOfPeriod) return null;
  if (period == null) return brokenRule('period_needed', 'period');
  const frame = await yearFrame(context, period);
  return frame === null ? brokenRule('year_not_open', 'period', { value: period }) : null;
}

function newImport(
  context: Context,
  { kind, period, uploadToken }: ImportCreateInput,
  fileName: string,
) {
  const { institutionId, accountId, displayName, actingAs, departmentIds } = actingAccount(context);
  const own = kindFor(context.principal, kind);
  return {
    institutionId,
    accountId,
    createdByName: displayName,
    actingAs,
    departmentIds: isAsking(context.principal) ? [...departmentIds] : [],
    factGroup: actingAs === 'DATA_OWNER' ? (own?.factGroup ?? null) : null,
    kind,
    period: own?.isOfPeriod === true ? (period ?? null) : null,
    uploadToken,
    fileName,
    sheetName: null,
    headerRow: null,
    status: 'READING',
    processed: 0,
    total: null,
    newRows: 0,
    changedRows: 0,
    unchangedRows: 0,
    wrongRows: 0,
    columns: [],
    fileProblems: [],
    expectedHash: null,
    isRightRowsOnly: false,
    reason: null,
    requests: 0,
    createdAt: context.now,
    aliveAt: context.now,
    committedAt: null,
    undoneAt: null,
  } satisfies RequiredEntityData<ImportRow>;
}

const refused = (context: Context, problem: BrokenRule): ImportPayload => ({
  import: null,
  userErrors: [inInput(context, problem)],
});
