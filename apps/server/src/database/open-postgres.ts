import type { PoolConfig } from '@mikro-orm/core';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { StartRefused } from '../common/start-refused.js';
import { ORM_OPTIONS } from '../orm.config.js';
import { databaseOn, type Database, type EntityManager } from './database.js';
import { giveUpDead } from './dead-connections.js';
import {
  migrate,
  MIGRATION_OPTIONS,
  MIGRATIONS,
  refuseNewer,
  VERSION_TABLE,
} from './migrations.js';
import { PostgresDriver } from './one-message-drivers.js';
import { refuseSuperuser, refuseUnguardedTable, refuseUnsynced } from './start-checks.js';

export interface PostgresAddresses {
  /** hebo_login's. */
  readonly url: string;
  /** hebo_owner's, for migrations only. */
  readonly ownerUrl: string | null;
}

/** A PostgreSQL server: migrates as the owner, then works as the login that has no rights of its own. */
export async function openPostgres(
  { url, ownerUrl }: PostgresAddresses,
  progress: (zh: string, en: string) => void,
): Promise<Database> {
  progress('连接 PostgreSQL', 'connecting to PostgreSQL');
  const orm = await connect(url);
  try {
    const em = orm.em.fork() as EntityManager;
    await refuseSuperuser(em);
    await refuseUnsynced(em);
    if (ownerUrl !== null) {
      const steps = await migrateAs(ownerUrl);
      if (steps > 0) progress(`已执行 ${steps} 个迁移`, `ran ${steps} migrations`);
    }
    const database = databaseOn(orm, 'postgresql');
    await refuseOtherVersion(database);
    await refuseUnguardedTable(em);
    return database;
  } catch (error) {
    await orm.close();
    throw error;
  }
}

export async function connect(clientUrl: string, pool: PoolConfig = {}): Promise<MikroORM> {
  const orm = await MikroORM.init(
    defineConfig({
      ...ORM_OPTIONS,
      ...MIGRATION_OPTIONS,
      driver: PostgresDriver,
      clientUrl,
      pool,
      driverOptions: {
        statement_timeout: 15_000,
        idle_in_transaction_session_timeout: 30_000,
        onPoolCreated: giveUpDead,
        // Policies look costly enough to be compiled, which takes seconds where the answer takes milliseconds.
        options: '-c jit=off',
      },
    }),
  );
  try {
    await orm.em.fork().getConnection().execute('select 1');
    return orm;
  } catch (error) {
    await orm.close();
    const { message } = error as Error;
    throw new StartRefused(
      `无法连接 PostgreSQL:${message}`,
      `PostgreSQL cannot be reached: ${message}`,
    );
  }
}

async function migrateAs(ownerUrl: string): Promise<number> {
  const owner = await connect(ownerUrl);
  try {
    return await migrate(owner);
  } finally {
    await owner.close();
  }
}

async function refuseOtherVersion(database: Database): Promise<void> {
  const executed = await database.forkForSignIn(null).transactional(async (inside) => {
    const [table] = await inside.execute<{ there: boolean }[]>(
      'select to_regclass(?) is not null as there',
      [`public.${VERSION_TABLE}`],
    );
    return table?.there === true
      ? await inside.execute<{ name: string }[]>(`select name from ${VERSION_TABLE}`)
      : [];
  });
  refuseNewer(executed.map((row) => row.name));
  if (executed.length === MIGRATIONS.length) return;
  throw new StartRefused(
    `数据库还缺 ${MIGRATIONS.length - executed.length} 个迁移。请同时给出 DATABASE_OWNER_URL。`,
    `the database lacks ${MIGRATIONS.length - executed.length} migrations. Give DATABASE_OWNER_URL as well.`,
  );
}
