import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessMatrix } from '../testing/access-matrix.js';
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
