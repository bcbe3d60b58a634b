import ExcelJS from 'exceljs';
import { bringIn } from './bring-in.ts';
import { Caller } from './caller.ts';
import { post } from './client.ts';
import { processorTime } from './cpu.ts';
import type { Hebo } from './hebo.ts';
import { print } from './report.ts';
import { formatTable, short, yesOrNo } from './table.ts';

const PEOPLE = 2_000;
const LIMIT_MILLISECONDS = 5_000;
const COMMIT =
  'mutation ($input: ImportCommitInput!) { importCommit(input: $input) { userErrors { message } } }';
const SMALL = JSON.stringify({ query: '{ viewer { accountName } }' });

interface Measured {
  readonly dryRun: number;
  readonly commit: number;
  /** Processor milliseconds of the server for both; on PGlite the database's are among them. */
  readonly processor: number;
  /** What 95 of 100 small questions asked all the while took at most. */
  readonly slowAnswer: number;
}

/** A workbook of new people, brought in by the personnel office while others ask small questions. */
export async function showImports(servers: readonly Hebo[]): Promise<void> {
  const bytes = await workbookOf(PEOPLE);
  const rows: string[][] = [];
  for (const server of servers) {
    const { dryRun, commit, processor, slowAnswer } = await measure(server, bytes);
    const isMet = dryRun < LIMIT_MILLISECONDS && commit < LIMIT_MILLISECONDS;
    const times = [dryRun, commit, processor, slowAnswer].map(short);
    rows.push([server.name, ...times, yesOrNo(isMet)]);
  }
  const heading = [
    `import of ${PEOPLE} people, ms`,
    'dry run',
    'commit',
    'own CPU',
    'answers meanwhile, 95 %',
    'both under 5 s',
  ];
  print(`${formatTable(heading, rows)}\n`);
}

async function measure(server: Hebo, bytes: Uint8Array): Promise<Measured> {
  const { url, pid, personnel } = server;
  const other = new Caller(url, personnel, SMALL);
  const before = processorTime(pid);
  const began = performance.now();
  const { id, counts, expectedHash } = await bringIn(server, bytes);
  const dryRun = performance.now() - began;
  if (counts.new !== PEOPLE) throw new Error(`the dry run says ${JSON.stringify(counts)}`);
  const agreed = performance.now();
  const variables = { input: { id, expectedHash, reason: 'bench' } };
  const done = await post<{ importCommit: { userErrors: object[] } }>(
    url,
    personnel,
    JSON.stringify({ query: COMMIT, variables }),
  );
  const commit = performance.now() - agreed;
  const processor = processorTime(pid) - before;
  if (done.importCommit.userErrors.length > 0) throw new Error(JSON.stringify(done));
  return { dryRun, commit, processor, slowAnswer: await other.stop() };
}

async function workbookOf(people: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('人员');
  const header = '工号,姓名,参加工作月份,退休年份,单位,用工性质,岗位类别,职称,学位,起始月份';
  sheet.addRow(header.split(','));
  for (let index = 0; index < people; index += 1) {
    const number = `N${String(index).padStart(5, '0')}`;
    const name = `测${String.fromCharCode(0x4e00 + (index % 2_000))}`;
    const unit = `C0${(index % 5) + 1}`;
    const begins = ['在编', '教学岗位', '中级', '硕士', '2020-09'];
    sheet.addRow([number, name, '2010-07', '2045', unit, ...begins]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
