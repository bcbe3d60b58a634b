import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from './database.js';
import { openTestDatabase } from '../testing/test-database.js';
import { Institution } from './entities/index.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('x', async () => {
  const em = database.forkForSignIn(null);
  em.create(Institution, { name: 'x', isDemo: true });
  await em.flush();
  expect(await em.fork().count(Institution)).toBe(1);
});
