import type { MikroORM } from '@mikro-orm/core';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { defineConfig, MikroORM as PostgresORM } from '@mikro-orm/postgresql';
import type { EntityManager } from './database.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORM_OPTIONS } from '../orm.config.js';
import { isOnPostgres, newDatabase } from '../testing/test-database.js';
import { migrate, MIGRATION_OPTIONS, MIGRATIONS, refuseNewer } from './migrations.js';
import { makeRoles } from './open-pglite.js';

let orm: MikroORM;

beforeAll(async () => {
  const options = { ...ORM_OPTIONS, ...MIGRATION_OPTIONS };
  if (isOnPostgres) {
    const clientUrl = (await newDatabase()).ownerUrl as string;
    orm = await PostgresORM.init(defineConfig({ ...options, clientUrl }));
  } else {
    const embedded = await PgliteORM.init({ ...options, dbName: 'memory://' });
    await makeRoles(embedded);
    orm = embedded;
  }
});
afterAll(() => orm.close());

const rows = (sql: string): Promise<{ name: string }[]> =>
  (orm.em.fork() as EntityManager).getConnection().execute(sql);

it('makes every table from nothing, once', async () => {
  expect(await migrate(orm)).toBe(MIGRATIONS.length);
  expect(await migrate(orm)).toBe(0);
  const names = orm.getMetadata().getAll();
  for (const meta of names.values()) {
    if (meta.embeddable) continue;
    const [table] = await rows(
      `select relname as name from pg_class where relname = '${meta.tableName}'`,
    );
    expect(table?.name).toBe(meta.tableName);
  }
});

it('leaves no difference to the entities, policies included, but the foreign keys it adds', async () => {
  const foreignKeys = await rows(`select conname as name from pg_constraint where contype = 'f'`);
  expect(foreignKeys.length).toBeGreaterThan(0);
  const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false }))
    .split('\n')
    .filter((line) => line !== '');
  const dropped = difference.map((line) => /drop constraint "(\w+_foreign)";$/u.exec(line)?.[1]);
  expect(dropped.sort()).toEqual(foreignKeys.map(({ name }) => name).sort());
});

it('puts the institution first in every primary, unique and foreign key', async () => {
  const keys = await rows(
    `select c.conname as name from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace
       and a.attname <> 'institution_id' order by 1`,
  );
  expect(keys.map(({ name }) => name)).toEqual([
    'institution_pkey',
    'schema_version_pkey',
    'setup_token_pkey',
  ]);
});

it('refuses a database that has run a migration this build does not know', () => {
  expect(() => refuseNewer(['0001-tables', '9999-future'])).toThrowError(/9999-future/u);
  expect(() => refuseNewer(MIGRATIONS.map(({ name }) => name))).not.toThrow();
});
