import ExcelJS from 'exceljs';
import { post } from './client.ts';
import type { Hebo } from './hebo.ts';
import { print } from './report.ts';
import { formatTable, short, yesOrNo } from './table.ts';

const PEOPLE = 2_000;
const LIMIT_MILLISECONDS = 5_000;
const STATE = `query ($id: ID!) { import(id: $id) { status counts { new wrong } expectedHash } }`;
const SMALL = JSON.stringify({ query: '{ viewer { displayName } }' });

interface State {
  readonly status: string;
  readonly counts: { readonly new: number; readonly wrong: number };
  readonly expectedHash: string;
}

interface Measured {
  readonly dryRun: number;
  readonly commit: number;
  /** What 95 of 100 small questions asked all the while took at most. */
  readonly slowAnswer: number;
}

/** A workbook of new people, brought in by the personnel office while others ask small questions. */
export async function showImports(servers: readonly Hebo[]): Promise<void> {
  const bytes = await workbookOf(PEOPLE);
  const rows: string[][] = [];
  for (const server of servers) {
    const { dryRun, commit, slowAnswer } = await measure(server, bytes);
    const isMet = dryRun < LIMIT_MILLISECONDS && commit < LIMIT_MILLISECONDS;
    rows.push([server.name, short(dryRun), short(commit), short(slowAnswer), yesOrNo(isMet)]);
  }
  const heading = [
    `import of ${PEOPLE} people, ms`,
    'dry run',
    'commit',
    'answers meanwhile, 95 %',
    'both under 5 s',
  ];
  print(`${formatTable(heading, rows)}\n`);
}

async function measure({ url, personnel }: Hebo, bytes: Uint8Array): Promise<Measured> {
  const origin = new URL(url).origin;
  const others = new Others(url, personnel);
  const began = performance.now();
  const upload = await fetch(`${origin}/uploads?name=people.xlsx`, {
    method: 'POST',
    headers: { ...personnel, 'content-type': 'application/octet-stream' },
    body: new Blob([Uint8Array.from(bytes)]),
  });
  const { uploadToken } = (await upload.json()) as { uploadToken: string };
  const input = { uploadToken, kind: 'PEOPLE', idempotencyKey: `bench ${began}` };
  const ask = <T>(query: string, variables: object): Promise<T> =>
    post<T>(url, personnel, JSON.stringify({ query, variables }));
  const { importCreate } = await ask<{ importCreate: { import: { id: string } } }>(
    'mutation ($input: ImportCreateInput!) { importCreate(input: $input) { import { id } } }',
    { input },
  );
  const { id } = importCreate.import;
  let state: State = { status: 'READING', counts: { new: 0, wrong: 0 }, expectedHash: '' };
  while (state.status === 'READING') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = (await ask<{ import: State }>(STATE, { id })).import;
  }
  const dryRun = performance.now() - began;
  if (state.counts.new !== PEOPLE) throw new Error(`the dry run says ${JSON.stringify(state)}`);
  const agreed = performance.now();
  const done = await ask<{ importCommit: { userErrors: object[] } }>(
    'mutation ($input: ImportCommitInput!) { importCommit(input: $input) { userErrors { message } } }',
    { input: { id, expectedHash: state.expectedHash, reason: 'bench' } },
  );
  const commit = performance.now() - agreed;
  if (done.importCommit.userErrors.length > 0) throw new Error(JSON.stringify(done));
  return { dryRun, commit, slowAnswer: await others.stop() };
}

/** Somebody who asks a small question, and the next one as soon as it is answered. */
class Others {
  readonly #milliseconds: number[] = [];
  readonly #asking: Promise<void>;
  #isOver = false;

  constructor(url: string, headers: Record<string, string>) {
    this.#asking = this.#ask(url, headers);
  }

  async #ask(url: string, headers: Record<string, string>): Promise<void> {
    while (!this.#isOver) {
      const began = performance.now();
      await post(url, headers, SMALL);
      this.#milliseconds.push(performance.now() - began);
    }
  }

  /** What 95 of 100 answers took at most. */
  async stop(): Promise<number> {
    this.#isOver = true;
    await this.#asking;
    const inOrder = this.#milliseconds.toSorted((a, b) => a - b);
    return inOrder[Math.floor(inOrder.length * 0.95)] ?? NaN;
  }
}

async function workbookOf(people: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('人员');
  const header = '工号,姓名,参加工作月份,退休年份,单位,用工性质,岗位类别,职称,学位,起始月份';
  sheet.addRow(header.split(','));
  for (let index = 0; index < people; index += 1) {
    const number = `B${String(index).padStart(5, '0')}`;
    const name = `测${String.fromCharCode(0x4e00 + (index % 2_000))}`;
    const unit = `C0${(index % 5) + 1}`;
    const begins = ['在编', '教学岗位', '中级', '硕士', '2020-09'];
    sheet.addRow([number, name, '2010-07', '2045', unit, ...begins]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
