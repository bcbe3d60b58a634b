import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimFolder } from '../src/database/data-folder.js';
import type { Database } from '../src/database/database.js';
import { openPglite } from '../src/database/open-pglite.js';
import { openPostgres, type PostgresAddresses } from '../src/database/open-postgres.js';
import { newFolder, removeFolders } from '../src/testing/temporary.js';
import { asSuperuser, isOnPostgres, newDatabase } from '../src/testing/test-database.js';
import { fillInstitution } from '../src/testing/two-institutions.js';
import { verifyAudit } from './verify-audit.js';

let folder: string;
let addresses: PostgresAddresses | null = null;
let isFilled = false;

/** The data folder with nobody in it, or the server. */
async function open(): Promise<Database> {
  if (addresses !== null) return openPostgres(addresses, () => undefined);
  const dump = process.env['HEBO_TEST_DUMP'] ?? '';
  const migrated = isFilled ? undefined : new Blob([readFileSync(dump)]);
  return openPglite(claimFolder(folder), () => undefined, migrated);
}

beforeAll(async () => {
  folder = join(newFolder(), 'data');
  if (isOnPostgres) addresses = await newDatabase();
  const database = await open();
  await fillInstitution(database, '甲学院');
  isFilled = true;
  await database.close();
});
afterAll(removeFolders);

const verify = (args: readonly string[] = [], dataFolder = folder) =>
  verifyAudit(
    addresses === null ? { HEBO_DATA_DIR: dataFolder } : { DATABASE_URL: addresses.url },
    args,
  );

const WHOLE = /^甲学院: (\d+) 条,链完整 entries, the chain is whole\n(\d+):([0-9a-f]{64})\n$/u;

it('says that the chain is whole, and its end, which it takes back', () => {
  const { status, stdout, stderr } = verify();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(WHOLE);
  const [, checked = '', number = '', hash = ''] = WHOLE.exec(stdout) ?? [];
  expect(Number(checked)).toBeGreaterThan(10);
  expect(number).toBe(checked);
  expect(verify([`${number}:${hash}`])).toEqual({ status, stdout, stderr });
  const other = verify([`${number}:${'0'.repeat(64)}`]);
  expect([other.status, other.stdout]).toEqual([
    1,
    `甲学院: 第 ${number} 条:与另行保存的链尾不符。 entry ${number}: It differs from the end that was noted elsewhere.\n`,
  ]);
});

it('checks nothing where it is asked wrongly, where nothing is, or where a server runs', async () => {
  const wrong = verify(['12']);
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(/^用法 Usage: npm run audit:verify/u);
  if (addresses !== null) return;
  const nowhere = verify([], join(folder, 'nowhere'));
  expect([nowhere.status, nowhere.stdout]).toEqual([2, '']);
  expect(nowhere.stderr).toMatch(/这里没有可校验的数据.*\n.*there is nothing to verify here/u);
  const { release } = claimFolder(folder);
  const running = verify();
  release();
  expect([running.status, running.stdout]).toEqual([2, '']);
  expect(running.stderr).toMatch(/^无法启动:.+\nCannot start: .+\n$/u);
});

it('names the entry that somebody with every right has altered', async () => {
  const statements = [
    'alter table audit_entry disable trigger never_changed',
    `update audit_entry set content = replace(content, 'CHANGE', 'CHANGED') where number = 7`,
  ];
  const database = await open();
  for (const statement of statements) await asSuperuser(database, statement);
  await database.close();
  const { status, stdout } = verify();
  expect([status, stdout]).toEqual([
    1,
    '甲学院: 第 7 条:内容与哈希不符，已被改动。 entry 7: The content does not fit its hash; it was altered.\n',
  ]);
});
