import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/pglite';
import { ORM_OPTIONS } from '../orm.config.js';
import { prepareFolder } from './data-folder.js';
import { databaseOn, type Database } from './database.js';
import { lockFolder } from './folder-lock.js';
import { migrate, MIGRATION_OPTIONS } from './migrations.js';
import { ASSUMED_ROLES } from './roles.js';
import { refuseUnguardedTable } from './start-checks.js';

/** The embedded database in `folder`, or in memory where there is none. */
export async function openPglite(
  folder: string | null,
  progress: (zh: string, en: string) => void,
): Promise<Database> {
  if (folder !== null) prepareFolder(folder);
  const lock = folder === null ? null : lockFolder(folder);
  try {
    progress('打开内置数据库', 'opening the embedded database');
    const orm = await MikroORM.init({
      ...ORM_OPTIONS,
      ...MIGRATION_OPTIONS,
      dbName: folder === null ? 'memory://' : join(folder, 'pglite'),
    });
    await makeRoles(orm);
    const steps = await migrate(orm);
    if (steps > 0) progress(`已执行 ${steps} 个迁移`, `ran ${steps} migrations`);
    await refuseUnguardedTable(orm.em.fork());
    const database = databaseOn(orm, 'pglite');
    return { ...database, close: () => database.close().finally(() => lock?.release()) };
  } catch (error) {
    lock?.release();
    throw error;
  }
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
