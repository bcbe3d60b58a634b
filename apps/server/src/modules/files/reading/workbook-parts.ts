import type { NumberFormat } from './number-value.ts';
import { readXml } from './xml.ts';
import type { CheckedZip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly strings: readonly string[];
  /** By the number that a cell gives as its style. */
  readonly formats: readonly NumberFormat[];
}

/** What the sheets of a workbook share. */
export async function readWorkbookParts(zip: CheckedZip): Promise<WorkbookParts> {
  const targets = await readTargets(zip);
  const sheets: SheetPart[] = [];
  let is1904 = false;
  await readXml(zip, 'xl/workbook.xml', {
    open(name, given) {
      if (name === 'workbookPr') is1904 = given['date1904'] === '1' || given['date1904'] === 'true';
      const part = name === 'sheet' ? targets.get(given['r:id'] ?? '') : undefined;
      if (part === undefined || !zip.has(part)) return;
      const isHidden = (given['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: given['name'] ?? '', part, isHidden });
    },
  });
  return { sheets, is1904, strings: await readStrings(zip), formats: await readFormats(zip) };
}

/** Worksheets by the id of their relation; sheets of charts and macros are none. */
async function readTargets(zip: CheckedZip): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship' || !Type.endsWith('/worksheet')) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

const STRINGS = 'xl/sharedStrings.xml';

/** Text of all runs of a string; how it is pronounced is left out. */
async function readStrings(zip: CheckedZip): Promise<string[]> {
  const strings: string[] = [];
  if (!zip.has(STRINGS)) return strings;
  let string = '';
  let isText = false;
  let isSpoken = false;
  await readXml(zip, STRINGS, {
    open(name) {
      if (name === 'si') string = '';
      if (name === 'rPh') isSpoken = true;
      isText = name === 't' && !isSpoken;
    },
    text(text) {
      if (isText) string += text;
    },
    close(name) {
      if (name === 'si') strings.push(string);
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isText = false;
    },
  });
  return strings;
}

const STYLES = 'xl/styles.xml';
const OWN_FORMATS = 164;

async function readFormats(zip: CheckedZip): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (!zip.has(STYLES)) return formats;
  const codes = new Map<number, string>();
  let isOfCells = false;
  await readXml(zip, STYLES, {
    open(name, given) {
      const id = Number(given['numFmtId']);
      if (name === 'numFmt') codes.set(id, given['formatCode'] ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(formatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

/** Built-in ids of days: 14–17 and 22, and those of East Asian editions. Times alone are no days. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 58);

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (id < OWN_FORMATS && code === undefined) {
    return { isDate: isBuiltInDay(id), isPercent: id === 9 || id === 10 };
  }
  const bare = (code ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return { isDate: /[yd]/i.test(bare), isPercent: bare.includes('%') };
}
