import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import type { Mark, MarkSpec } from '../template.ts';
import { kindOf } from '../file-kind.ts';
import { readFile } from '../reading/read-file.ts';
import { CheckedZip } from '../reading/zip.ts';
import { heavyParts } from './heavy-parts.ts';
import { harmless } from './harmless.ts';

/** The header under which reasons stand; an import leaves a column of this name out. */
export const REASONS = { zh: '错误说明', en: 'Errors' } as const;
const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } } as const;
const NOTE = { zh: '核拨：', en: 'Hebo: ' } as const;

/** The user's own workbook, rows in their order, with what is wrong where it is wrong. */
export async function markedWorkbook(bytes: Uint8Array, spec: MarkSpec): Promise<Uint8Array> {
  const workbook = (await ownWorkbook(bytes)) ?? (await plainWorkbook(bytes));
  const page = workbook.getWorksheet(spec.sheet);
  if (page === undefined) throw new Error('the sheet to be marked is not in the file');
  removeEarlierMarks(page, spec);
  const at = reasonsColumn(page, spec);
  for (const [row, marks] of marksByRow(spec.marks)) markRow(page, spec, { row, marks, at });
  workbook.views = [];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Null where it is text, or a workbook that exceljs cannot carry over. */
async function ownWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  if (kindOf(bytes) !== 'xlsx') return null;
  const ignoreNodes = await heavyParts(await CheckedZip.open(bytes));
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes });
    return workbook;
  } catch {
    return null;
  }
}

/** The same cells as text, from what was read. */
async function plainWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  for (const { name, rows } of (await readFile(bytes)).sheets) {
    const page = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const written = page.getRow(row + 1).getCell(column + 1);
        written.value = harmless(cell.text);
        written.numFmt = '@';
      }),
    );
  }
  return workbook;
}

function removeEarlierMarks(page: Worksheet, { locale }: MarkSpec): void {
  page.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (!isOurMark(cell)) return;
      cell.fill = { type: 'pattern', pattern: 'none' };
      if (noteOf(cell).startsWith(NOTE[locale])) removeNote(cell);
    }),
  );
}

/** exceljs has no way to take a note away, and keeps a copy beside the value that was loaded. */
function removeNote(cell: Cell): void {
  const { value } = cell;
  Reflect.deleteProperty(cell, '_comment');
  cell.value = value;
}

const isOurMark = ({ fill }: Cell): boolean =>
  fill?.type === 'pattern' && fill.fgColor?.argb === RED.fgColor.argb;

function noteOf({ note }: Cell): string {
  if (typeof note === 'string' || note === undefined) return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}

/** Behind the last column, or where the reasons of an earlier try stand, which are taken away. */
function reasonsColumn(page: Worksheet, { headerRow, locale }: MarkSpec): number {
  const header = page.getRow(headerRow);
  let at = page.columnCount + 1;
  header.eachCell((cell, column) => {
    if (Object.values<string>(REASONS).includes(cell.text.trim())) at = column;
  });
  page.getColumn(at).eachCell((cell, row) => {
    if (row > headerRow) cell.value = null;
  });
  const cell = header.getCell(at);
  cell.value = REASONS[locale];
  cell.font = { bold: true };
  page.getColumn(at).width = 60;
  return at;
}

function marksByRow(marks: readonly Mark[]): Map<number, Mark[]> {
  const byRow = new Map<number, Mark[]>();
  for (const mark of marks) byRow.set(mark.row, [...(byRow.get(mark.row) ?? []), mark]);
  return byRow;
}

function markRow(
  page: Worksheet,
  { locale }: MarkSpec,
  { row, marks, at }: { row: number; marks: readonly Mark[]; at: number },
): void {
  const cells = page.getRow(row);
  for (const { column, message } of marks) {
    if (column === null) continue;
    const cell = cells.getCell(column);
    // Cells that share a style would all turn red.
    cell.style = { ...cell.style, fill: RED };
    cell.note = `${NOTE[locale]}${message}`;
  }
  const reasons = cells.getCell(at);
  reasons.value = harmless(marks.map(({ message }) => message).join('；'));
  reasons.style = { fill: RED, alignment: { wrapText: true, vertical: 'top' } };
}
