import { Decimal } from '@hebo/domain';
import { stringify } from 'csv-stringify/sync';
import exceljs, { type Row, type Workbook, type Worksheet } from 'exceljs';
import type { Book, BookColumn, BookSheet, TableSpec } from '../book.ts';
import { harmless, harmlessInCsv } from './harmless.ts';

const FORMATS = {
  money: '#,##0.00',
  quotient: '#,##0.0000',
  percent: '0.00%',
  number: 'General',
} as const;

const TOTAL = { zh: '合计', en: 'Total' };
const BOLD = { font: { bold: true } };

export async function bookOf({ locale, sheets }: Book): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet, TOTAL[locale]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const tableOf = async ({ locale, format, sheet }: TableSpec): Promise<Uint8Array> =>
  format === 'xlsx' ? bookOf({ locale, sheets: [sheet] }) : csvOf(sheet);

/** Lines of heading, a header row that stays in sight, the rows, their sums, and the footer. */
function addSheet(workbook: Workbook, sheet: BookSheet, totalWord: string): void {
  const { columns, rows, empty, lines, footer = [] } = sheet;
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: lines.length + 1 }],
    pageSetup: { orientation: 'landscape', paperSize: A4, fitToPage: true, fitToHeight: 0 },
  });
  lines.forEach((line) => page.addRow([harmless(line)]));
  if (lines.length > 0) Object.assign(page.getRow(1), BOLD);
  columns.forEach(({ width }, at) => Object.assign(page.getColumn(at + 1), { width }));
  Object.assign(page.addRow(columns.map(({ header }) => harmless(header))), BOLD);
  if (rows.length === 0 && empty !== undefined) page.addRow([empty]);
  for (const row of rows) addCells(page, columns, row);
  if (rows.length > 0 && columns.some(({ isSummed }) => isSummed)) {
    const total = addCells(page, columns, sumsOf(columns, rows));
    total.getCell(1).value = totalWord;
    Object.assign(total, BOLD);
  }
  if (footer.length > 0) page.addRow([]);
  footer.forEach((line) => page.addRow([harmless(line)]));
}

const A4 = 9;

type Value = string | number | null;

function addCells(page: Worksheet, columns: readonly BookColumn[], values: readonly Value[]): Row {
  const row = page.addRow([]);
  columns.forEach(({ format }, at) => {
    const value = values[at] ?? null;
    if (value === null) return;
    const cell = row.getCell(at + 1);
    const isText = format === 'text' || (format === 'entered' && !isDecimal(value));
    cell.value = isText ? harmless(String(value)) : new Decimal(value).toNumber();
    if (format !== 'text' && format !== 'entered') cell.numFmt = FORMATS[format];
  });
  return row;
}

const sumsOf = (columns: readonly BookColumn[], rows: readonly (readonly Value[])[]): Value[] =>
  columns.map(({ isSummed }, at) =>
    isSummed ? Decimal.sum(0, ...rows.map((row) => row[at] ?? 0)).toString() : null,
  );

/** What a cell holds without loss; codes with a leading nought are none. */
const isDecimal = (value: string | number): boolean =>
  typeof value === 'number' || /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(value);

/** With the mark that Excel needs to read Chinese; sums are left to whoever adds. */
function csvOf({ lines, columns, rows, footer = [] }: BookSheet): Uint8Array {
  const cells = rows.map((row) => columns.map((column, at) => csvCell(column, row[at] ?? null)));
  const text = stringify(
    [
      ...lines.map((line) => [harmlessInCsv(line)]),
      columns.map(({ header }) => harmlessInCsv(header)),
      ...cells,
      ...footer.map((line) => [harmlessInCsv(line)]),
    ],
    { bom: true, record_delimiter: 'windows' },
  );
  return new TextEncoder().encode(text);
}

/** A negative number stays one, and a text that only looks like one is text. */
function csvCell({ format }: BookColumn, value: Value): string {
  if (value === null) return '';
  const isText = format === 'text' || (format === 'entered' && !isDecimal(value));
  if (isText) return harmlessInCsv(String(value));
  return format === 'money' ? new Decimal(value).toFixed(2) : new Decimal(value).toFixed();
}
