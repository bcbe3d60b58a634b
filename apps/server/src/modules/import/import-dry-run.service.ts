import type { Context } from '../../context.js';
import {
  Import as ImportRow,
  ImportRow as RowRow,
  type StoredProblem,
} from '../../database/entities/index.js';
import type { EntityManager } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { readSheet } from '../files/files.service.js';
import { RequestAudit } from '../audit/request-audit.js';
import type { OpenUpload } from '../upload/upload.service.js';
import { whileWorking } from './import-alive.js';
import { planOf } from './import-plan.service.js';
import type { ImportOutcome } from './import.enums.js';
import { kindFor } from './kind-access.js';
import type { Kind } from './kinds/kind.js';
import { breathe, hashOfPlan, type Plan } from './planning/plan.js';
import { findTable, type Table } from './reading/find-columns.js';
import { readSheetRows } from './reading/read-rows.js';
import { wordsFor } from './reading/words.js';
import { fileProblem, storedProblem } from './stored-problem.js';

/** Goes on after the request was answered; whoever asked looks at the import until it is checked. */
export function startDryRun(context: Context, id: string, upload: OpenUpload): void {
  const occasion = { ...context.occasion, operation: 'importCreate', source: 'IMPORT' } as const;
  const em = context.database.forkFor(context.principal, occasion);
  const behind: Context = { ...context, occasion, em, audit: new RequestAudit(), redactions: [] };
  void whileWorking(id, () =>
    dryRun(behind, id, upload).catch(() =>
      close(behind.em.fork(), id, 'FAILED', {
        fileProblems: [storedProblem('reading_failed', null)],
      }),
    ),
  ).catch(() => undefined);
}

type Changed = Partial<Omit<ImportRow, 'id' | 'institutionId'>>;

/** A dry run that was given up meanwhile writes nothing any more. */
const close = (em: EntityManager, id: string, status: ImportRow['status'], changed: Changed) =>
  em.nativeUpdate(ImportRow, { id, status: 'READING' }, { ...changed, status });

async function dryRun(context: Context, id: string, upload: OpenUpload): Promise<void> {
  const { em } = context;
  const row = await em.findOneOrFail(ImportRow, { id });
  const kind = kindFor(context.principal, row.kind);
  if (kind === null) throw new Error('the kind is no longer theirs to import');
  const found = await tableOf(kind, upload);
  if (!found.ok) {
    await close(em, id, 'FAILED', { fileProblems: [...found.problems] });
    return;
  }
  const { table } = found;
  const words = await wordsFor(context, kind.family === 'units' && kind.collegeFields.length > 0);
  const rows = readSheetRows(table, kind.columns, words);
  if (rows.length === 0) {
    const columns = [...table.columns];
    await close(em, id, 'FAILED', { columns, fileProblems: [fileProblem('no_rows')] });
    return;
  }
  await em.nativeUpdate(ImportRow, { id }, { total: rows.length, aliveAt: context.now });
  const progress = async (processed: number): Promise<void> => {
    await em.nativeUpdate(ImportRow, { id }, { processed, aliveAt: context.now });
    await breathe();
  };
  const plan = await planOf(context, em, { kind, period: row.period, rows, progress });
  await keep(context, row, { table, plan });
}

async function tableOf(kind: Kind, { bytes }: OpenUpload) {
  const file = await readSheet(bytes);
  if (file.sheets.length === 0) {
    return { ok: false, problems: file.problems.map(refusedFile) } as const;
  }
  return findTable(file, kind.columns);
}

const refusedFile = ({
  code,
  zh,
  en,
}: {
  code: string;
  zh: string;
  en: string;
}): StoredProblem => ({
  ...fileProblem('file_refused', { code }),
  words: { zh, en },
});

/** The plan as it is shown; what it would write is found again when it is written. */
async function keep(
  { em }: Context,
  { id, institutionId }: ImportRow,
  { table, plan }: { table: Table; plan: Plan },
): Promise<void> {
  await em.transactional(async (inside) => {
    const rows = plan.rows.map((row) => ({
      institutionId,
      id: crypto.randomUUID(),
      importId: id,
      ...row,
    }));
    await insertRows(inside, RowRow, rows);
    const count = (outcome: ImportOutcome): number =>
      plan.rows.filter((row) => row.outcome === outcome).length;
    await close(inside, id, 'CHECKED', {
      sheetName: table.sheetName,
      headerRow: table.headerRow,
      columns: [...table.columns],
      processed: plan.rows.length,
      newRows: count('NEW'),
      changedRows: count('CHANGED'),
      unchangedRows: count('UNCHANGED'),
      wrongRows: count('WRONG'),
      expectedHash: hashOfPlan(plan),
    });
  });
}
