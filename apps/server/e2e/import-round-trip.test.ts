import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMPORT_KINDS } from '../src/database/entities/index.js';
import { readFile } from '../src/modules/files/reading/read-file.js';
import { TestApp } from '../src/testing/harness.js';
import type { ImportKind } from '../src/modules/import/import.enums.js';
import { Importer, wrongIn, type Import } from './importer.js';

let app: TestApp;
let importer: Importer;
beforeAll(async () => {
  app = await TestApp.start();
  importer = new Importer(app, 'PERSONNEL');
});
afterAll(() => app.stop());

const filled = (kind: ImportKind): Promise<Uint8Array> =>
  form(kind, 'period=2026&filled=1&lang=zh');

/** Nobody uploads more than twenty files an hour; nobody is signed in for longer than eight. */
function waitForUploads(minutes: number): void {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000);
}

async function form(kind: ImportKind, query: string): Promise<Uint8Array> {
  const headers = await app.headersOf('PERSONNEL');
  const response = await fetch(`${app.url}/imports/templates/${kind}.xlsx?${query}`, { headers });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

/** The header and the first rows of the form, each cell as a spreadsheet shows it. */
async function textsIn(workbook: Uint8Array): Promise<string[][]> {
  const { sheets } = await readFile(workbook);
  const [head = [], ...rows] = sheets[1]?.rows ?? [];
  const textsOf = (row: typeof head) => head.map((_, at) => row[at]?.text ?? '');
  return [head, ...rows.slice(0, 3)].map(textsOf);
}

const asCsv = (rows: string[][]): Uint8Array => new TextEncoder().encode(stringify(rows));
const check = (kind: ImportKind, bytes: Uint8Array, ending: 'csv' | 'xlsx'): Promise<Import> =>
  importer.check(kind, bytes, { period: '2026', name: `${kind}.${ending}` });

function expectUnchanged(found: Import, total: number | null): void {
  expect(found.fileProblems).toEqual([]);
  expect(wrongIn(found)).toEqual([]);
  expect(found.counts).toEqual({ new: 0, changed: 0, unchanged: total, wrong: 0 });
}

/** A cell of the first row that is written otherwise. */
const OTHERWISE: Readonly<Record<ImportKind, readonly [header: string, ...either: string[]]>> = {
  PEOPLE: ['退休年份', '2049', '2050'],
  POSTS_AND_TITLES: ['学位', '博士', '硕士'],
  STUDENTS_AND_SHARES: ['在册学生数', '1234.5', '1235'],
  ESTABLISHMENT: ['岗位编制数', '88', '89'],
  ASSESSMENTS: ['考核得分', '77.7', '77.8'],
  PERSON_ASSESSMENTS: ['年度考核结果', '优秀', '合格'],
  LEAVE: ['原因', '另有原因', '又有原因'],
  RESEARCH: ['科研工作量', '123.5', '124'],
  UNIT_INCOME: ['单位创收（元）', '12345.67', '12345.68'],
  APPROVED_TOTAL: ['预留（元）', '12345.67', '12345.68'],
  AWARDS_AND_CUTS: ['金额（元）', '321.01', '321.02'],
  LAST_YEAR: ['上年核拨额 Z（元）', '1234567.89', '1234567.90'],
  PAYMENTS: ['金额（元）', '1.23', '1.24'],
  VARIANCE_YEAR: ['连续年数', '2', '3'],
};

function otherwise(kind: ImportKind, [head = [], first = [], ...rest]: string[][]): string[][] {
  const [header, one = '', other = ''] = OTHERWISE[kind];
  const at = head.findIndex((text) => text.replace(' *', '') === header);
  expect(at, `${header} in ${head.join()}`).toBeGreaterThan(-1);
  return [head, first.with(at, first[at] === one ? other : one), ...rest];
}

it.each(IMPORT_KINDS)(
  '%s comes back without a change; one cell is one change, and taken back it is as it was',
  async (kind) => {
    const workbook = await filled(kind);
    const whole = await check(kind, workbook, 'xlsx');
    expect(whole.total).toBeGreaterThan(0);
    expectUnchanged(whole, whole.total);
    expect(whole.columns.filter(({ isMissing, isUnknown }) => isMissing || isUnknown)).toEqual([]);

    const texts = await textsIn(workbook);
    const some = asCsv(texts);
    expectUnchanged(await check(kind, some, 'csv'), texts.length - 1);
    const changed = await check(kind, asCsv(otherwise(kind, texts)), 'csv');
    expect(wrongIn(changed)).toEqual([]);
    const { counts, rows } = changed;
    expect([counts.new + counts.changed, counts.unchanged]).toEqual([1, texts.length - 2]);
    expect(rows.nodes.flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(await importer.commit(changed)).toEqual([]);
    expect(wrongIn(await check(kind, some, 'csv'))).toEqual(['2 - row_changed_since']);
    expect(await importer.undo(changed.id)).toEqual([]);
    expectUnchanged(await check(kind, some, 'csv'), texts.length - 1);
    waitForUploads(20);
  },
);

/** What is wrong with a cell by itself, whatever stands on record. */
const UNREADABLE = /unreadable|not_a|unknown_value|unknown_department|needs_percent|too_long/u;

it.each(IMPORT_KINDS)('%s in English has examples in English, and they are read', async (kind) => {
  const { sheets } = await readFile(await form(kind, 'lang=en'));
  const guide = sheets[0]?.rows ?? [];
  const head = guide.findIndex((row) => row[4]?.text === 'Example');
  const examples = new Map(
    guide.slice(head + 1).map((row) => [row[0]?.text ?? '', row[4]?.text ?? '']),
  );
  expect([...examples.values()].filter((example) => example !== '').length).toBeGreaterThan(0);
  expect([...examples.values()].filter((example) => /\p{Script=Han}/u.test(example))).toEqual([]);
  const headers = (sheets[1]?.rows[0] ?? []).map((cell) => cell?.text ?? '');
  const row = headers.map((header) => examples.get(header.replace(' *', '')) ?? '');
  const found = await check(kind, asCsv([headers, row]), 'csv');
  expect(found.columns.filter(({ isMissing, isUnknown }) => isMissing || isUnknown)).toEqual([]);
  expect(wrongIn(found).filter((problem) => UNREADABLE.test(problem))).toEqual([]);
  waitForUploads(4);
});
