import { parse } from 'csv-parse/sync';
import { Refused } from '../refusals.ts';
import { MOST_COLUMNS, type Cell, type Sheet } from '../sheet.ts';
import { addressOf, LAST_ROW, textCell } from './read-sheet.ts';

export const CSV_SHEET = 'CSV';

/** Text in the encodings that Excel and WPS save it in, with the separator that its first lines use. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  const records = recordsIn(text);
  if (records.length > LAST_ROW) throw new Refused('TOO_MANY_ROWS', { sheet: CSV_SHEET });
  const rows = records.map((record, at) => cellsOf(record, at + 1));
  while (rows.at(-1)?.length === 0) rows.pop();
  return { name: CSV_SHEET, isHidden: false, rows };
}

function cellsOf(record: readonly string[], row: number): (Cell | null)[] {
  const cells = record.map((text, at) =>
    textCell(addressOf({ row, column: at + 1 }), text, CSV_SHEET),
  );
  while (cells.at(-1) === null) cells.pop();
  if (cells.length > MOST_COLUMNS) throw new Refused('TOO_MANY_COLUMNS', { sheet: CSV_SHEET });
  return cells;
}

/** The records as they stand, with empty ones, so that numbers of rows are the user's. */
export function recordsIn(text: string): string[][] {
  try {
    return parse(withoutSeparatorLine(text), {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: LAST_ROW + 1,
    });
  } catch {
    throw new Refused('FILE_DAMAGED', { sheet: CSV_SHEET });
  }
}

const SEPARATOR_LINE = /^sep=(.)\r?\n/;
const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR_LINE, '');

function separatorOf(text: string): string {
  const named = SEPARATOR_LINE.exec(text)?.[1];
  if (named !== undefined) return named;
  const lines = text
    .split(/\r?\n/, 10)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '');
  const times = (separator: string): number => lines.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (times(one) > times(best) ? one : best));
}

/** A mark tells UTF-16; else it is UTF-8 where it can be, and what Chinese Windows writes where not. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of marked === null ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new Refused('TEXT_UNREADABLE');
}
