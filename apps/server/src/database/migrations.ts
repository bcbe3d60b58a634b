import { readdirSync, readFileSync } from 'node:fs';
import type { MigrationObject, MikroORM } from '@mikro-orm/core';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { StartRefused } from '../common/start-refused.js';

const BODY = /\$\$[^]*?\$\$/gu;

/** Beside src and dist alike. */
const FOLDER = new URL('../../migrations/', import.meta.url);

/**
 * A migration is a file of plain SQL that both drivers run; statements end at a semicolon at a line's end,
 * but not inside the body of a function, where a comment is put behind it.
 */
function migrationOf(file: string): MigrationObject & { name: string } {
  const statements = readFileSync(new URL(file, FOLDER), 'utf8')
    .replace(/^--.*$/gmu, '')
    .replace(BODY, (body) => body.replace(/;$/gmu, '; --'))
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  class SqlMigration extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  }
  return { name: file.replace(/\.sql$/u, ''), class: SqlMigration };
}

export const MIGRATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map(migrationOf);

/** The table of what has run is also the version of the schema. */
export const VERSION_TABLE = 'schema_version';

export const MIGRATION_OPTIONS = {
  extensions: [Migrator],
  migrations: {
    tableName: VERSION_TABLE,
    migrationsList: MIGRATIONS,
    snapshot: false,
    silent: true,
  },
};

export function refuseNewer(executed: readonly string[]): void {
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const unknown = executed.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new StartRefused(
    `数据库由更新的版本建立(迁移 ${unknown} 在本版本中不存在)。请升级 Hebo,或换一个数据库。`,
    `the database was made by a newer version (this build has no migration ${unknown}). Upgrade Hebo or use another database.`,
  );
}

/** Runs what is missing, all or nothing; `orm` is connected as the owner of the tables. */
export async function migrate(orm: MikroORM): Promise<number> {
  const migrator = orm.migrator;
  refuseNewer((await migrator.getExecuted()).map((row) => row.name));
  return (await migrator.up()).length;
}
