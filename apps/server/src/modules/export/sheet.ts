import { Decimal } from '@hebo/domain';
import type { Workbook, Worksheet } from 'exceljs';
import type { Locale, Wording } from '../../common/locale.js';

/** Numbers as Excel shows them: money to the fen, quotients as they are printed, the rest as it is. */
const FORMATS = {
  money: '#,##0.00',
  quotient: '#,##0.0000',
  percent: '0.00%',
  number: 'General',
} as const;
/** `entered`: a number where it is one, else text. */
export type Format = keyof typeof FORMATS | 'text' | 'entered';

export interface Column<Row> {
  readonly header: Wording;
  readonly width: number;
  readonly format: Format;
  /** Numbers as decimal text. */
  readonly value: (row: Row) => string | number | null;
  /** Summed in the last row. */
  readonly isSummed?: boolean;
}

export interface Sheet<Row> {
  readonly name: Wording;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Instead of rows, why there are none. */
  readonly empty?: Wording;
}

export interface Heading {
  readonly locale: Locale;
  /** The lines above the table. */
  readonly lines: readonly string[];
}

const TOTAL: Wording = { zh: '合计', en: 'Total' };
const BOLD = { font: { bold: true } };

/** Lines of heading, a header row that stays in sight, the rows, and their sums. */
export function addSheet<Row>(workbook: Workbook, sheet: Sheet<Row>, heading: Heading): void {
  const { columns, rows, empty } = sheet;
  const { locale, lines } = heading;
  const page = workbook.addWorksheet(sheet.name[locale], {
    views: [{ state: 'frozen', ySplit: lines.length + 1 }],
    pageSetup: { orientation: 'landscape', paperSize: A4, fitToPage: true, fitToHeight: 0 },
  });
  lines.forEach((line) => page.addRow([harmless(line)]));
  Object.assign(page.getRow(1), BOLD);
  columns.forEach(({ width }, at) => Object.assign(page.getColumn(at + 1), { width }));
  Object.assign(page.addRow(columns.map(({ header }) => header[locale])), BOLD);
  if (rows.length === 0 && empty !== undefined) page.addRow([empty[locale]]);
  for (const row of rows) addCells(page, columns, (column) => column.value(row));
  if (rows.length > 0 && columns.some(({ isSummed }) => isSummed)) {
    const total = addCells(page, columns, (column) =>
      column.isSummed ? sumOf(rows, column) : null,
    );
    total.getCell(1).value = TOTAL[locale];
    Object.assign(total, BOLD);
  }
}

const A4 = 9;

function addCells<Row>(
  page: Worksheet,
  columns: readonly Column<Row>[],
  read: (column: Column<Row>) => string | number | null,
) {
  const row = page.addRow([]);
  columns.forEach((column, at) => {
    const value = read(column);
    if (value === null) return;
    const cell = row.getCell(at + 1);
    const { format } = column;
    const isText = format === 'text' || (format === 'entered' && !isDecimal(value));
    cell.value = isText ? harmless(String(value)) : new Decimal(value).toNumber();
    if (format !== 'text' && format !== 'entered') cell.numFmt = FORMATS[format];
  });
  return row;
}

function sumOf<Row>(rows: readonly Row[], { value }: Column<Row>): string {
  return Decimal.sum(0, ...rows.map((row) => value(row) ?? 0)).toString();
}

/** What a cell holds without loss; codes with a leading nought are none. */
const isDecimal = (value: string | number): boolean =>
  typeof value === 'number' || /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(value);

/** Text that a spreadsheet would take for a formula is text, here and in whatever it is saved as. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
