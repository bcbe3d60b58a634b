import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessMatrix, TABLES } from '../testing/access-matrix.js';
import { EXPECTED } from '../testing/expected-access.js';
import { openTestDatabase } from '../testing/test-database.js';
import { fillTwoInstitutions, type SmallInstitution } from '../testing/two-institutions.js';
import type { Database } from './database.js';

let database: Database;
let institutions: [SmallInstitution, SmallInstitution];

beforeAll(async () => {
  database = await openTestDatabase();
  institutions = await fillTwoInstitutions(database);
});
afterAll(() => database.close());

it('gives every caller exactly the rows and writes of the reviewed table', async () => {
  expect(await accessMatrix(database, institutions)).toEqual(EXPECTED);
});

const namesOf = async (catalogue: string): Promise<string[]> => {
  const rows = await database
    .forkForSignIn(null)
    .getConnection()
    .execute<{ name: string }[]>(`select relname as name from pg_class c where ${catalogue}`);
  return rows.map(({ name }) => name).toSorted();
};
const IN_PUBLIC = `c.relnamespace = 'public'::regnamespace`;

it('has every table of the database in the reviewed table, and every one forces its policies', async () => {
  const tables = await namesOf(`${IN_PUBLIC} and c.relkind in ('r', 'p')`);
  expect(tables).toEqual(Object.keys(TABLES).toSorted());
  expect(
    await namesOf(`${IN_PUBLIC} and c.relkind in ('r', 'p') and not c.relforcerowsecurity`),
  ).toEqual([]);
});

it('has no view that reads with the rights of its owner', async () => {
  const invoker = `coalesce('security_invoker=true' = any (c.reloptions), false)`;
  expect(await namesOf(`${IN_PUBLIC} and c.relkind in ('v', 'm') and not ${invoker}`)).toEqual([]);
});
