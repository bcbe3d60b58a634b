import { Refused } from '../refusals.ts';
import { MOST_BYTES, type ReadFile, type Sheet } from '../sheet.ts';
import { kindOf } from '../file-kind.ts';
import { readCsv } from './read-csv.ts';
import { readSheetPart } from './read-sheet.ts';
import { readWorkbookParts } from './workbook-parts.ts';
import { CheckedZip } from './zip.ts';

/** What stands in a file, or why it is not read. What breaks a parser is a damaged file, not a fault of ours. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const sheets = await sheetsIn(bytes);
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Refused('FILE_EMPTY');
    return { sheets, problems: [] };
  } catch (error) {
    const { problem } = error instanceof Refused ? error : new Refused('FILE_DAMAGED');
    return { sheets: [], problems: [problem] };
  }
}

async function sheetsIn(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length > MOST_BYTES) throw new Refused('FILE_TOO_LARGE');
  const kind = kindOf(bytes);
  if (typeof kind !== 'string') throw new Refused(kind.refused);
  return kind === 'csv' ? [readCsv(bytes)] : readWorkbook(bytes);
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const zip = await CheckedZip.open(bytes);
  const parts = await readWorkbookParts(zip);
  const sheets: Sheet[] = [];
  for (const part of parts.sheets) sheets.push(await readSheetPart(zip, part, parts));
  return sheets;
}
