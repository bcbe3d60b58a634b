import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { createDatabase } from '../database/create-database.js';
import type { Database } from '../database/database.js';
import { openPglite } from '../database/open-pglite.js';
import { openPostgres, type PostgresAddresses } from '../database/open-postgres.js';

const SUPERUSER_URL = process.env['HEBO_TEST_SUPERUSER_URL'];

/** The suite runs on PGlite, and on the server that `test:postgres` has started. */
export const isOnPostgres = SUPERUSER_URL !== undefined;

/** An empty, migrated database: PGlite in memory, or a new one on the test server. */
export async function openTestDatabase(): Promise<Database> {
  if (isOnPostgres) return openPostgres(await newDatabase(), quiet);
  const dump = process.env['HEBO_TEST_DUMP'];
  if (dump === undefined) return openPglite(null, quiet);
  return openPglite(null, quiet, new Blob([readFileSync(dump)]));
}

/** A new database with its two addresses; the test server is thrown away, so nobody drops it. */
export async function newDatabase(): Promise<PostgresAddresses> {
  return createDatabase(superuserUrl(), `hebo_${randomBytes(6).toString('hex')}`);
}

/** A statement of somebody with every right, in the database that a test works on. */
export async function asSuperuser<Row extends object>(
  database: Database,
  statement: string,
): Promise<Row[]> {
  const connection = database.forkForSignIn(null).getConnection();
  if (database.engine === 'pglite') return await connection.execute<Row[]>(statement);
  const [{ name }] = await connection.execute<[{ name: string }]>(
    'select current_database() as name',
  );
  return asSuperuserIn<Row>(name, statement);
}

/** The same in a database of the server by its name. */
export async function asSuperuserIn<Row extends object>(
  name: string,
  statement: string,
): Promise<Row[]> {
  const client = new pg.Client(Object.assign(new URL(superuserUrl()), { pathname: name }).href);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

export function superuserUrl(): string {
  if (SUPERUSER_URL === undefined) throw new Error('this test needs test:postgres');
  return SUPERUSER_URL;
}

const quiet = (): void => undefined;
