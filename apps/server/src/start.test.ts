import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimFolder } from './database/data-folder.js';
import { openPglite } from './database/open-pglite.js';
import type { DemoSignIns } from './modules/access/demo-sign-ins.js';
import { freePort } from './testing/postgres-cluster.js';
import { spawnServer, type Spawned } from './testing/spawned-server.js';
import { newFolder, removeFolders } from './testing/temporary.js';

const running: Spawned[] = [];
const start = (...args: Parameters<typeof spawnServer>): Spawned => {
  const spawned = spawnServer(...args);
  running.push(spawned);
  return spawned;
};
afterEach(async () => {
  for (const spawned of running.splice(0)) {
    spawned.process.kill('SIGKILL');
    await spawned.ended();
  }
});

const placed = async (HEBO_DATA_DIR: string) => ({
  HEBO_DATA_DIR,
  HEBO_PORT: String(await freePort()),
});

/** Two lines, Chinese first, no stack; and not a success. */
async function refusalOf(spawned: Spawned): Promise<string> {
  const code = await spawned.ended();
  const output = spawned.output();
  expect(code, output).toBe(1);
  expect(output).toMatch(/^(· .*\n)*无法启动:.+\nCannot start: .+\n$/u);
  return output;
}

afterAll(removeFolders);

let template: string;
beforeAll(async () => {
  template = newFolder();
  await (await openPglite(claimFolder(template), () => undefined)).close();
});

/** A copy of an empty, migrated folder, where making one takes seconds. */
function copied(): string {
  const folder = newFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** The same after one statement of the owner. */
async function databaseWith(sql: string): Promise<string> {
  const folder = copied();
  const database = await openPglite(claimFolder(folder), () => undefined);
  const em = database.forkForSignIn(null);
  em.clearSessionContext();
  await em.execute(sql);
  await database.close();
  return folder;
}

describe('the first start and those after it', () => {
  it('make the demo once, hold the folder, and keep everything over a kill', async () => {
    const folder = copied();
    const environment = await placed(folder);
    const first = start(environment);
    await first.ready();
    const file = join(folder, 'demo-sign-ins.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as DemoSignIns;
    for (const { accountName, password } of kept.accounts) {
      expect(first.output()).toContain(`${accountName.padEnd(12)} ${password}`);
    }
    expect(new Set(kept.accounts.map(({ password }) => password)).size).toBe(16);
    const { accountName, password } = kept.accounts[0] as DemoSignIns['accounts'][number];
    const signIn = await fetch(`http://127.0.0.1:${environment.HEBO_PORT}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ accountName, password }),
    });
    expect(signIn.status).toBe(200);

    const intruder = start(await placed(folder));
    expect(await refusalOf(intruder)).toContain(
      `in use by process ${first.process.pid} (started 20`,
    );
    first.process.kill('SIGKILL');
    await first.ended();

    const second = start(environment, { args: ['--empty'] });
    await second.ready();
    expect(second.output()).toContain(kept.apiToken);
    expect(second.output()).not.toContain('loading the demo');
    expect(second.output()).toContain('--empty had no effect');
    second.process.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('with --empty give a one-time token for the first-run page and no account', async () => {
    const environment = await placed(copied());
    const url = `http://127.0.0.1:${environment.HEBO_PORT}`;
    const empty = start(environment, { args: ['--empty'] });
    await empty.ready();
    const post = (path: string, body: unknown) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await fetch(`${url}/auth/setup`)).json()).toEqual({ needed: true });
    const signIn = { accountName: 'renshi', password: 'Abcdefg-2026' };
    expect((await post('/auth/sign-in', signIn)).status).toBe(409);
    const setup = await post('/auth/setup', {
      token: empty.setupToken(),
      institutionName: '某某学院',
      personnel: { ...signIn, displayName: '人事处' },
      leadership: { accountName: 'lingdao', displayName: '领导', password: 'Hijklmn-2026' },
      systemAdministrator: { accountName: 'xitong', displayName: '系统', password: 'Opqrstu-2026' },
      securityAdministrator: {
        accountName: 'anquan',
        displayName: '安全',
        password: 'Vwxyzab-2026',
      },
    });
    expect(setup.status).toBe(201);
    expect(await (await fetch(`${url}/auth/setup`)).json()).toEqual({ needed: false });
    expect((await post('/auth/sign-in', signIn)).status).toBe(200);
  });
});

describe('a start is refused', () => {
  it('on a port in use', async () => {
    const environment = await placed(newFolder());
    const other = createServer();
    await new Promise<void>((resolve) =>
      other.listen(Number(environment.HEBO_PORT), '127.0.0.1', resolve),
    );
    const refusal = await refusalOf(start(environment));
    await new Promise((resolve) => other.close(resolve));
    expect(refusal).toContain(`port ${environment.HEBO_PORT} is in use`);
    expect(existsSync(join(environment.HEBO_DATA_DIR, 'lock'))).toBe(false);
  });

  it('where a file stands in the place of the folder, or in its path', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusalOf(start(await placed(file)))).toContain(
      'a file stands in its place or path',
    );
    const below = start(await placed(join(file, 'data')));
    expect(await refusalOf(below)).toContain('a file stands in its place or path');
  });

  it('on a file system that cannot be written', async () => {
    const mount = newFolder();
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', mount]).status === 0;
    try {
      const refusal = await refusalOf(
        start(await placed(join(isMounted ? mount : '/sys', 'hebo'))),
      );
      expect(refusal).toMatch(isMounted ? /read-only file system/u : /read-only|no permission/u);
    } finally {
      if (isMounted) spawnSync('umount', [mount]);
    }
  });

  it('on a database from a newer version', async () => {
    const folder = await databaseWith(`insert into schema_version (name) values ('0999-later')`);
    const refusal = await refusalOf(start(await placed(folder)));
    expect(refusal).toContain('made by a newer version (this build has no migration 0999-later)');
  });

  it('on a table that does not force row-level security', async () => {
    const folder = await databaseWith('create table open_to_all (id int)');
    const refusal = await refusalOf(start(await placed(folder)));
    expect(refusal).toContain('the table open_to_all does not force row-level security');
  });

  it('on a clock before the last entry of the audit', async () => {
    const folder = await databaseWith(
      `with made as (insert into institution (id, name, is_demo, created_at)
         values (gen_random_uuid(), '某学院', false, now()) returning id)
       insert into audit_entry (institution_id, number, content, previous_hash, hash)
       select id, 1, '{"at":"2999-01-01T00:00:00.000Z"}', '', '' from made`,
    );
    const refusal = await refusalOf(start(await placed(folder)));
    expect(refusal).toContain('before the last entry of the audit at 2999-01-01T00:00:00.000Z');
  });

  it('on a Node that is too old', async () => {
    const old = `Object.defineProperty(process, 'versions', {
      value: { ...process.versions, node: '22.16.0' } })`;
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(old)}`];
    const refusal = await refusalOf(start(await placed(newFolder()), { nodeArgs }));
    expect(refusal).toContain('Node 22.17 or later is needed, this is 22.16.0');
  });

  it('on a setting that makes no sense', async () => {
    const refusal = await refusalOf(start({ HEBO_PORT: '99999' }));
    expect(refusal).toContain('HEBO_PORT has a wrong value');
  });
});
