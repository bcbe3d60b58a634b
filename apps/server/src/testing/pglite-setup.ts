import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../database/open-pglite.js';
import { newFolder, removeFolders } from './temporary.js';

/** Global setup of `test`: makes one migrated database and keeps its dump, which opens in a second. */
export async function setup(): Promise<() => void> {
  const database = await openPglite(null, () => undefined);
  const connection = database.forkForSignIn(null).getConnection();
  const native = (await connection.getNativeClient()) as PGlite;
  const dump = await native.dumpDataDir('none');
  const file = join(newFolder(), 'dump.tar');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await database.close();
  process.env['HEBO_TEST_DUMP'] = file;
  return removeFolders;
}
