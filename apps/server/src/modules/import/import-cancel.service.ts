import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { Import as ImportRow } from '../../database/entities/index.js';
import { recordAudit } from '../audit/request-audit.js';
import { removeUpload } from '../upload/upload.service.js';
import { refusedStep, stateForbids } from './import-step.js';
import type { ImportCancelInput, ImportPayload } from './import.input.js';
import { importById, importRow } from './import.service.js';

/** Gives up what was not written; the file goes at once. */
export async function cancelImport(
  context: Context,
  { id }: ImportCancelInput,
): Promise<ImportPayload> {
  const row = await importRow(context, id);
  if (row === null) return refusedStep(context, 'import_not_found', 'id');
  const isCanceled = await context.em.transactional((em) => cancel(em, row));
  if (!isCanceled) return stateForbids(context, row.status);
  if (row.uploadToken !== null) await removeUpload(context.em, row.uploadToken);
  return { import: await importById(context, id), userErrors: [] };
}

async function cancel(em: EntityManager, { id, fileName }: ImportRow): Promise<boolean> {
  const canceled = await em.nativeUpdate(
    ImportRow,
    { id, status: { $in: ['READING', 'CHECKED'] } },
    { status: 'CANCELED', uploadToken: null },
  );
  if (canceled === 0) return false;
  await recordAudit(em, { action: 'IMPORT', objectType: 'Import', objectId: id, label: fileName });
  return true;
}
