import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/pglite';
import { ORM_OPTIONS } from '../orm.config.js';
import type { ClaimedFolder } from './data-folder.js';
import { databaseOn, type Database } from './database.js';
import { migrate, MIGRATION_OPTIONS } from './migrations.js';
import { EmbeddedDriver } from './one-message-drivers.js';
import { ASSUMED_ROLES } from './roles.js';
import { refuseUnguardedTable } from './start-checks.js';

/** The embedded database in a folder that was claimed, or in memory, from a dump where one is given. */
export async function openPglite(
  claimed: ClaimedFolder | null,
  progress: (zh: string, en: string) => void,
  dump?: Blob,
): Promise<Database> {
  progress('打开内置数据库', 'opening the embedded database');
  const orm = await MikroORM.init({
    ...ORM_OPTIONS,
    ...MIGRATION_OPTIONS,
    driver: EmbeddedDriver,
    dbName: claimed === null ? 'memory://' : join(claimed.folder, 'pglite'),
    ...(dump !== undefined && { driverOptions: () => ({ loadDataDir: dump }) }),
  });
  try {
    await makeRoles(orm);
    const steps = await migrate(orm);
    if (steps > 0) progress(`已执行 ${steps} 个迁移`, `ran ${steps} migrations`);
    await refuseUnguardedTable(orm.em.fork());
  } catch (error) {
    await orm.close();
    throw error;
  }
  const database = databaseOn(orm, 'pglite');
  return { ...database, close: () => database.close().finally(() => claimed?.release()) };
}

/** The session is always a superuser here; taking a role on is what makes the policies bind. */
export async function makeRoles(orm: MikroORM): Promise<void> {
  const connection = orm.em.fork().getConnection();
  const present = await connection.execute<{ name: string }[]>(
    'select rolname as name from pg_roles',
  );
  const names = new Set(present.map((role) => role.name));
  for (const role of ASSUMED_ROLES) {
    if (!names.has(role)) await connection.execute(`create role ${role} nologin`);
  }
}
