import type { Context } from '../../context.js';
import { ImportRow as RowRow, type FoundColumn } from '../../database/entities/index.js';
import type { Mark, MarkSpec } from '../files/template.js';
import { openUpload } from '../upload/upload.service.js';
import { importRow } from './import.service.js';
import { toProblem } from './import-view.js';
import { KINDS } from './kinds/index.js';

export interface MarkedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly spec: MarkSpec;
}

/** The file as it came and what is wrong in it; null when its hour is over or it is somebody else's. */
export async function marksOf(context: Context, id: string): Promise<MarkedFile | null> {
  const row = await importRow(context, id);
  if (row === null || row.uploadToken === null || row.sheetName === null) return null;
  const upload = await openUpload(context.em, row.uploadToken, context.now);
  if (upload === null) return null;
  const wrong = await context.em.find(
    RowRow,
    { importId: row.id, outcome: 'WRONG' },
    { orderBy: { number: 'asc' } },
  );
  const view = { kind: KINDS[row.kind], locale: context.locale };
  const marks = wrong.flatMap(({ number, problems }) =>
    problems.map((problem): Mark => ({
      row: number,
      column: placeOf(row.columns, problem.column),
      message: toProblem(problem, { ...view, row: number }).message,
    })),
  );
  const { fileName, bytes } = upload;
  const place = { sheet: row.sheetName, headerRow: row.headerRow ?? 1 };
  return { bytes, fileName, spec: { locale: context.locale, ...place, marks } };
}

const placeOf = (columns: readonly FoundColumn[], key: string | null): number | null =>
  key === null ? null : (columns.find((column) => column.key === key)?.place ?? null);
