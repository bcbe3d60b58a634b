import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort, startCluster, type Cluster } from '../testing/postgres-cluster.js';
import { newFolder, removeFolders } from '../testing/temporary.js';
import { spawnServer } from '../testing/spawned-server.js';
import { newDatabase, superuserUrl } from '../testing/test-database.js';
import { createDatabase } from './create-database.js';
import { Department } from './entities/index.js';
import { MIGRATIONS } from './migrations.js';
import { openPostgres, type PostgresAddresses } from './open-postgres.js';

const quiet = (): void => undefined;
let unsynced: Cluster;
beforeAll(async () => {
  unsynced = await startCluster(['fsync=off']);
});
afterAll(() => {
  unsynced.stop();
  removeFolders();
});

async function asOwner(addresses: PostgresAddresses, sql: string): Promise<void> {
  const orm = await MikroORM.init(
    defineConfig({
      entities: [],
      discovery: { warnWhenNoEntities: false },
      clientUrl: addresses.ownerUrl as string,
    }),
  );
  await orm.em.fork().getConnection().execute(sql);
  await orm.close();
}

async function migrated(): Promise<PostgresAddresses> {
  const addresses = await newDatabase();
  await (await openPostgres(addresses, quiet)).close();
  return addresses;
}

it('migrates as the owner, then works as a login that has no rights of its own', async () => {
  const addresses = await migrated();
  const database = await openPostgres({ url: addresses.url, ownerUrl: null }, quiet);
  const em = database.forkForComputation('00000000-0000-0000-0000-000000000000');
  expect(await em.count(Department)).toBe(0);
  em.clearSessionContext();
  await expect(em.count(Department)).rejects.toThrow(/permission denied/u);
  for (const role of ['hebo_owner', 'postgres']) {
    await expect(em.execute(`set role ${role}`), role).rejects.toThrow(/permission denied/u);
  }
  await expect(em.execute('create table mine (id int)')).rejects.toThrow(/permission denied/u);
  await database.close();
});

it('compiles no statement: under these policies that takes seconds, and the answer milliseconds', async () => {
  const addresses = await migrated();
  const database = await openPostgres({ url: addresses.url, ownerUrl: null }, quiet);
  const em = database.forkForComputation('00000000-0000-0000-0000-000000000000');
  expect(await em.execute('show jit')).toEqual([{ jit: 'off' }]);
  await database.close();
});

it('has its roles and database made by one command that prints both addresses', async () => {
  const create = fileURLToPath(new URL('../../dist/database/create.js', import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [create, ...args], { encoding: 'utf8' });
  const { stdout, stderr, status } = run(superuserUrl(), 'by_command');
  const [, url = '', ownerUrl = ''] =
    /^DATABASE_URL=(\S+)\nDATABASE_OWNER_URL=(\S+)\n$/u.exec(stdout) ?? [];
  expect(status).toBe(0);
  expect(stderr).toMatch(/^(|.*\n.*their passwords are new.*\n)$/u);
  await (await openPostgres({ url, ownerUrl }, quiet)).close();
  expect(run().status).toBe(2);
  expect(run(superuserUrl(), 'x; drop').status).toBe(2);
  const unreachable = run(`postgres://postgres:secret@127.0.0.1:${await freePort()}/postgres`);
  expect(unreachable.status).toBe(1);
  expect(unreachable.stderr).toContain('Cannot create the database');
  expect(unreachable.stderr).not.toContain('secret');
});

it('is refused to a superuser', async () => {
  await migrated();
  const refusal = openPostgres({ url: superuserUrl(), ownerUrl: null }, quiet);
  await expect(refusal).rejects.toThrow(/signs in as postgres, a superuser/u);
});

it('is refused where fsync is off', async () => {
  const addresses = await createDatabase(unsynced.superuserUrl);
  await expect(openPostgres(addresses, quiet)).rejects.toThrow(/fsync is off/u);
});

it('is refused where migrations are missing and nobody may run them', async () => {
  const { url } = await newDatabase();
  await expect(openPostgres({ url, ownerUrl: null }, quiet)).rejects.toThrow(
    `the database lacks ${MIGRATIONS.length} migrations`,
  );
});

it('is refused on a newer database, with and without the owner', async () => {
  const addresses = await migrated();
  await asOwner(addresses, `insert into schema_version (name) values ('0999-later')`);
  for (const each of [addresses, { ...addresses, ownerUrl: null }]) {
    await expect(openPostgres(each, quiet)).rejects.toThrow(/no migration 0999-later/u);
  }
});

it('is refused where a table does not force its policies', async () => {
  const addresses = await migrated();
  await asOwner(addresses, 'alter table employee no force row level security');
  await expect(openPostgres(addresses, quiet)).rejects.toThrow(/table employee does not force/u);
});

it('is refused in two lines where nobody listens, and shows no password', async () => {
  const server = spawnServer({
    DATABASE_URL: `postgres://hebo_login:secret@127.0.0.1:${await freePort()}/hebo`,
    HEBO_PORT: String(await freePort()),
  });
  expect(await server.ended()).toBe(1);
  expect(server.output()).toMatch(/\n无法启动:无法连接.+\nCannot start: PostgreSQL cannot.+\n$/u);
  expect(server.output()).not.toContain('secret');
});

it('gives a setup token and no demo, unless the demo is asked for', async () => {
  const addresses = await newDatabase();
  const environment = {
    DATABASE_URL: addresses.url,
    DATABASE_OWNER_URL: addresses.ownerUrl as string,
    HEBO_PORT: String(await freePort()),
  };
  const server = spawnServer(environment);
  await server.ready();
  expect(server.output()).toContain('one-time token');
  expect(server.output()).not.toContain('Demo sign-ins');
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);

  const HEBO_DATA_DIR = newFolder();
  const demo = spawnServer({ ...environment, HEBO_DEMO: '1', HEBO_DATA_DIR });
  await demo.ready();
  expect(demo.output()).toContain('Demo sign-ins');
  expect(readdirSync(HEBO_DATA_DIR)).toEqual(['demo-sign-ins.json']);
  demo.process.kill('SIGTERM');
  expect(await demo.ended()).toBe(0);
});
