import { refusal, Refused } from '../refusals.ts';
import { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, type Cell, type Sheet } from '../sheet.ts';
import { valueOfNumber } from './number-value.ts';
import { plainText, valueOfText } from './text-value.ts';
import type { SheetPart, WorkbookParts } from './workbook-parts.ts';
import { readXml } from './xml.ts';
import type { CheckedZip } from './zip.ts';

/** Titles may stand above the header, which itself is no row of content. */
export const LAST_ROW = MOST_ROWS + 5;

interface Found {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
  hasValue: boolean;
}

/** One sheet cell by cell, as it streams by; refused as soon as it is too long or too wide. */
export async function readSheetPart(
  zip: CheckedZip,
  { name, part, isHidden }: SheetPart,
  parts: WorkbookParts,
): Promise<Sheet> {
  const rows: (Cell | null)[][] = [];
  let row = 0;
  let column = 0;
  let cell: Found | null = null;
  let isValue = false;
  let isSpoken = false;
  await readXml(zip, part, {
    open(tag, given) {
      if (tag === 'row') {
        row = given['r'] === undefined ? row + 1 : Number(given['r']);
        column = 0;
      } else if (tag === 'c') {
        column = given['r'] === undefined ? column + 1 : columnOf(given['r']);
        const { t: type = 'n', s = '0' } = given;
        const style = Number(s);
        cell = { row, column, type, style, value: '', isFormula: false, hasValue: false };
      } else if (cell !== null) {
        if (tag === 'f') cell.isFormula = true;
        if (tag === 'rPh') isSpoken = true;
        isValue = tag === 'v' || (tag === 't' && !isSpoken);
        if (isValue) cell.hasValue = true;
      }
    },
    text(text) {
      if (isValue && cell !== null) cell.value += text;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isValue = false;
      if (tag === 'rPh') isSpoken = false;
      if (tag !== 'c' || cell === null) return;
      const read = cellOf(cell, name, parts);
      if (read !== null) place(rows, cell, read, name);
      cell = null;
    },
  });
  return { name, isHidden, rows };
}

function place(rows: (Cell | null)[][], { row, column }: Found, cell: Cell, sheet: string): void {
  if (!(row >= 1 && row <= LAST_ROW)) throw new Refused('TOO_MANY_ROWS', { sheet });
  if (!(column >= 1 && column <= MOST_COLUMNS)) throw new Refused('TOO_MANY_COLUMNS', { sheet });
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1]!;
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = cell;
}

function cellOf(
  found: Found,
  sheet: string,
  { strings, formats, is1904 }: WorkbookParts,
): Cell | null {
  const { type, style, value, isFormula, hasValue } = found;
  const address = addressOf(found);
  if (isFormula && !hasValue) {
    const problem = refusal('CELL_FORMULA_WITHOUT_VALUE', { sheet, cell: address });
    return { address, text: '', problem };
  }
  if (type === 'e') {
    return { address, text: value, problem: refusal('CELL_ERROR', { sheet, cell: address }) };
  }
  if (type === 's') return textCell(address, unescaped(strings[Number(value)] ?? ''), sheet);
  if (type === 'str' || type === 'inlineStr') return textCell(address, unescaped(value), sheet);
  if (type === 'b') return { address, text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return textCell(address, value, sheet);
  if (value.trim() === '') return null;
  const format = formats[style] ?? { isDate: false, isPercent: false };
  return { address, ...valueOfNumber(value, format, is1904) };
}

/** Null where nothing stands; also for text that came from elsewhere than a workbook. */
export function textCell(address: string, raw: string, sheet: string): Cell | null {
  const text = plainText(raw);
  if (text === '') return null;
  if (text.length > LONGEST_TEXT) {
    const problem = refusal('CELL_TOO_LONG', { sheet, cell: address });
    return { address, text: text.slice(0, LONGEST_TEXT), problem };
  }
  return { address, text, ...valueOfText(text) };
}

/** Characters that XML cannot hold are written `_x000D_`. */
const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const A = 64;

function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - A;
  }
  return column;
}

export function addressOf({ row, column }: { row: number; column: number }): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + 1 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
