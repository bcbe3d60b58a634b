import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLERS } from '../testing/callers.js';
import { asSuperuser, newDatabase } from '../testing/test-database.js';
import {
  actingAs,
  fillTwoInstitutions,
  type SmallInstitution,
} from '../testing/two-institutions.js';
import { databaseOn, type Database, type EntityManager } from './database.js';
import { Employee } from './entities/index.js';
import { connect, openPostgres } from './open-postgres.js';

/** X3 on a pool of one connection: whoever comes next inherits it from whoever was there before. */
let ample: Database;
let narrow: Database;
let institutions: [SmallInstitution, SmallInstitution];
beforeAll(async () => {
  const addresses = await newDatabase();
  ample = await openPostgres(addresses, () => undefined);
  institutions = await fillTwoInstitutions(ample);
  narrow = databaseOn(await connect(addresses.url, { max: 1 }), 'postgresql');
});
afterAll(async () => {
  await narrow.close();
  await ample.close();
});

/** The keys that somebody reads, or that the table is denied. */
async function read(em: EntityManager, table: string) {
  try {
    return await em.execute<{ id: string }[]>(`select id from ${table} order by id`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    return 'denied';
  }
}

interface Asking {
  readonly name: string;
  readonly of: SmallInstitution;
}

const everybody = (): Asking[] =>
  Object.keys(CALLERS).flatMap((name) => institutions.map((of) => ({ name, of })));

async function answerTo(database: Database, { name, of }: Asking): Promise<string> {
  const em = CALLERS[name]!(database, of);
  return JSON.stringify([name, await read(em, 'employee'), await read(em, 'employee_payment')]);
}

async function inTurn(database: Database, asking: readonly Asking[]): Promise<string[]> {
  const answers: string[] = [];
  for (const each of asking) answers.push(await answerTo(database, each));
  return answers;
}

const personnel = (): EntityManager => narrow.forkFor(actingAs(institutions[0], 'PERSONNEL'));

/** Reads as the personnel office, then waits in the same transaction until it is disturbed. */
async function disturbed(by: 'pg_cancel_backend' | 'pg_terminate_backend'): Promise<unknown> {
  const waiting = personnel().transactional(async (em) => {
    expect(await em.count(Employee)).toBe(3);
    await em.execute('select pg_sleep(30)');
  });
  const disturb = `select ${by}(pid) from pg_stat_activity
    where query like 'select pg_sleep%' and state = 'active'`;
  return Promise.all([
    waiting,
    expect.poll(() => asSuperuser(ample, disturb), { timeout: 20_000 }).toHaveLength(1),
  ]);
}

async function processId(): Promise<number> {
  const [row] = await personnel().execute<{ pid: number }[]>('select pg_backend_pid() as pid');
  return row?.pid ?? 0;
}

describe('on one connection', () => {
  const DISTURBANCES: Readonly<Record<string, () => Promise<unknown>>> = {
    'an error in a transaction': () =>
      expect(
        personnel().transactional(async (em) => {
          await em.count(Employee);
          await em.execute('select 1 / 0');
        }),
      ).rejects.toThrow(/division by zero/u),
    'a statement that was cancelled': () =>
      expect(disturbed('pg_cancel_backend')).rejects.toThrow(/canceling statement/u),
    'a connection that was killed': () =>
      expect(disturbed('pg_terminate_backend')).rejects.toThrow(/terminat/u),
    'a connection that was killed while nobody used it': async () => {
      const pid = await processId();
      await asSuperuser(ample, `select pg_terminate_backend(${pid})`);
      await expect.poll(processId).not.toBe(pid);
    },
  };

  it.each(Object.entries(DISTURBANCES))(
    'everybody sees the own rows, each after another, and after %s',
    async (_what, disturb) => {
      const expected = await inTurn(ample, everybody());
      await disturb();
      expect(await inTurn(narrow, everybody())).toEqual(expected);
      expect(await inTurn(narrow, everybody().toReversed())).toEqual(expected.toReversed());
    },
  );

  it('200 mixed requests at once see each the own rows, among errors', async () => {
    const who = everybody();
    const mixed = Array.from({ length: 200 }, (_, at) => who[(at * 37) % who.length]!);
    const expected = await inTurn(ample, mixed);
    expect(new Set(expected).size).toBeGreaterThan(20);
    for (const database of [narrow, ample]) {
      const failing = mixed.map(({ name, of }) =>
        expect(CALLERS[name]!(database, of).execute('select 1 / 0')).rejects.toThrow(/by zero/u),
      );
      expect(await Promise.all(mixed.map((each) => answerTo(database, each)))).toEqual(expected);
      await Promise.all(failing);
    }
  });
});
