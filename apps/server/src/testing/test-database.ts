import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

export function superuserUrl(): string {
  if (SUPERUSER_URL === undefined) throw new Error('this test needs test:postgres');
  return SUPERUSER_URL;
}

const quiet = (): void => undefined;
