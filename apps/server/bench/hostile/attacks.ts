import { setTimeout as wait } from 'node:timers/promises';
import { HOSTILE, typeOf } from '../../e2e/hostile-documents.ts';
import { rawWorkbook } from '../../src/testing/raw-workbook.ts';
import { bringIn } from '../bring-in.ts';

/** What an attacker knows: an address, and the session of somebody who may do much. */
export interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

const ROUNDS = 3;
const SIGN_INS = 500;
const BOMB_BYTES = 60 * 1024 * 1024;
/** An account keeps few files at a time; one more would be refused without being read. */
const BOMBS = 12;
const LARGE_FILES = 20;
const LARGE_BYTES = 11 * 1024 * 1024;
/** What a line of one gigabit a second needs for one of them. */
const MILLISECONDS_APART = 90;

export const ATTACKS: ReadonlyMap<string, (target: Target) => Promise<void>> = new Map([
  [`${HOSTILE.length} hostile documents, ${ROUNDS} times`, sendDocuments],
  [`${SIGN_INS} sign-ins at once`, signInAtOnce],
  [`${BOMBS} zip bombs`, bringBombs],
  [`${LARGE_FILES} files of 11 MB`, sendLargeFiles],
]);

async function sendDocuments({ url, headers }: Target): Promise<void> {
  for (const hostile of Array.from({ length: ROUNDS }, () => HOSTILE).flat()) {
    const method = hostile.method ?? 'POST';
    await refused(hostile.what, url, {
      method,
      headers: { ...headers, 'content-type': typeOf(hostile) },
      body: method === 'GET' ? null : Uint8Array.from(Buffer.from(hostile.body)),
    });
  }
}

/** Each from an address and for a name of its own, so that none is refused for having tried before. */
async function signInAtOnce({ url }: Target): Promise<void> {
  const { origin } = new URL(url);
  await Promise.all(
    Array.from({ length: SIGN_INS }, async (_, at) => {
      const headers = {
        'content-type': 'application/json',
        'x-forwarded-for': `198.18.${Math.floor(at / 250)}.${at % 250}`,
        origin,
      };
      const body = JSON.stringify({ accountName: `nobody${at}`, password: 'Wrong-Password-1' });
      await refused(`sign-in ${at}`, `${origin}/auth/sign-in`, { method: 'POST', headers, body });
    }),
  );
}

async function bringBombs({ url, headers }: Target): Promise<void> {
  const bomb = rawWorkbook({ parts: { 'xl/a.xml': new Uint8Array(BOMB_BYTES) } });
  for (let count = 0; count < BOMBS; count += 1) {
    const { status } = await bringIn({ url, personnel: headers }, bomb);
    if (status !== 'FAILED') throw new Error(`a bomb became an import that is ${status}`);
  }
}

async function sendLargeFiles({ url, headers: session }: Target): Promise<void> {
  const body = new Uint8Array(LARGE_BYTES);
  const address = `${new URL(url).origin}/uploads?name=people.xlsx`;
  const headers = { ...session, 'content-type': 'application/octet-stream' };
  for (let count = 0; count < LARGE_FILES; count += 1) {
    await refused('a large file', address, { method: 'POST', headers, body });
    await wait(MILLISECONDS_APART);
  }
}

/** A body that is too long may be cut off instead of answered. */
async function refused(what: string, url: string, request: RequestInit): Promise<void> {
  const response = await fetch(url, request).catch(() => null);
  if (response === null) return;
  if (response.ok || response.status >= 500) throw new Error(`${what}: ${response.status}`);
  await response.arrayBuffer().catch(() => null);
}
