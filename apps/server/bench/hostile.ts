import { HOSTILE, typeOf } from '../e2e/hostile-documents.ts';
import { rawWorkbook } from '../src/testing/raw-workbook.ts';
import { bringIn } from './bring-in.ts';
import { Caller } from './caller.ts';
import type { Hebo } from './hebo.ts';
import { LIST_BODY } from './list-query.ts';
import { print } from './report.ts';
import { formatTable, short, yesOrNo } from './table.ts';

const LIMIT = 2;
const SIGN_INS = 500;
const BOMBS = 5;
const QUIET_MILLISECONDS = 4_000;

interface Attack {
  readonly name: string;
  /** Ends when the server has refused all of it; anything else that it answers ends the bench. */
  run(server: Hebo): Promise<void>;
}

const ATTACKS: readonly Attack[] = [
  { name: `${HOSTILE.length} hostile documents`, run: sendDocuments },
  { name: `${SIGN_INS} sign-ins at once`, run: signInAtOnce },
  { name: `${BOMBS} zip bombs`, run: bringBombs },
];

/** What somebody else waits for the list of Z values while the server refuses what would hurt it. */
export async function showRefusals(servers: readonly Hebo[]): Promise<void> {
  const rows: string[][] = [];
  for (const server of servers) {
    for (const { name, run } of ATTACKS) {
      const quiet = await slowestWhile(server, () => pause(QUIET_MILLISECONDS));
      const meanwhile = await slowestWhile(server, () => run(server));
      const ratio = meanwhile / quiet;
      const times = [short(quiet), short(meanwhile), `${short(ratio)} x`];
      rows.push([`${server.name}: ${name}`, ...times, yesOrNo(ratio <= LIMIT)]);
    }
  }
  const heading = ["another's list, 95 %, ms", 'quiet', 'meanwhile', 'ratio', 'at most 2 x'];
  print(`${formatTable(heading, rows)}\n`);
}

async function slowestWhile({ url, headers }: Hebo, work: () => Promise<void>): Promise<number> {
  const other = new Caller(url, headers, LIST_BODY);
  await work();
  return other.stop();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function sendDocuments({ url, headers }: Hebo): Promise<void> {
  for (const hostile of HOSTILE) {
    const method = hostile.method ?? 'POST';
    const response = await fetch(url, {
      method,
      headers: { ...headers, 'content-type': typeOf(hostile) },
      body: method === 'GET' ? null : Uint8Array.from(Buffer.from(hostile.body)),
    });
    if (response.status >= 500) throw new Error(`${hostile.what}: ${response.status}`);
    await response.arrayBuffer();
  }
}

async function signInAtOnce({ url }: Hebo): Promise<void> {
  const { origin } = new URL(url);
  const headers = { 'content-type': 'application/json', origin };
  const statuses = await Promise.all(
    Array.from({ length: SIGN_INS }, async (_, at) => {
      const body = JSON.stringify({ accountName: `nobody${at}`, password: 'Wrong-Password-1' });
      const response = await fetch(`${origin}/auth/sign-in`, { method: 'POST', headers, body });
      await response.arrayBuffer();
      return response.status;
    }),
  );
  const other = statuses.find((status) => status !== 401 && status !== 429);
  if (other !== undefined) throw new Error(`a sign-in was answered ${other}`);
}

async function bringBombs(server: Hebo): Promise<void> {
  const bomb = rawWorkbook({ parts: { 'xl/a.xml': new Uint8Array(60 * 1024 * 1024) } });
  for (let count = 0; count < BOMBS; count += 1) {
    const { status } = await bringIn(server, bomb);
    if (status !== 'FAILED') throw new Error(`a bomb became an import that is ${status}`);
  }
}
