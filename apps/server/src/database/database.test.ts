import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-database.js';
import {
  actingAs,
  fillTwoInstitutions,
  type SmallInstitution,
} from '../testing/two-institutions.js';
import type { Database, EntityManager } from './database.js';
import { Department, DepartmentYear, Employee } from './entities/index.js';

let database: Database;
let own: SmallInstitution;
let other: SmallInstitution;
beforeAll(async () => {
  database = await openTestDatabase();
  [own, other] = await fillTwoInstitutions(database);
});
afterAll(() => database.close());

const personnel = (): EntityManager => database.forkFor(actingAs(own, 'PERSONNEL'));
const secretary = (): EntityManager => database.forkFor(actingAs(own, 'DEPARTMENT_SECRETARY'));

/** What the next user of the connection would inherit. */
async function leftBehind(): Promise<string> {
  const [row] = await personnel()
    .getConnection()
    .execute<{ left: string }[]>(
      `select concat_ws(' ', current_setting('role'), nullif(current_setting('hebo.role', true), ''),
         nullif(current_setting('hebo.institution', true), '')) as left`,
    );
  return row?.left ?? '';
}

it('leaves nothing on the connection, after an answer, an error and a rollback', async () => {
  expect(await personnel().count(Employee)).toBe(3);
  expect(await leftBehind()).toBe('none');
  await expect(personnel().execute('select 1 / 0')).rejects.toThrow(/division by zero/u);
  expect(await leftBehind()).toBe('none');
  const failing = personnel().transactional(async (em) => {
    await em.execute('select 1 / 0');
  });
  await expect(failing).rejects.toThrow(/division by zero/u);
  expect(await leftBehind()).toBe('none');
  expect(await secretary().count(Employee)).toBe(2);
});

it('keeps the rights in forks of a fork and in nested transactions', async () => {
  expect(await secretary().fork().count(Employee)).toBe(2);
  const inside = await secretary().transactional((em) =>
    em.transactional((nested) => nested.count(Employee)),
  );
  expect(inside).toBe(2);
});

it('serves many at once, each with its own rights', async () => {
  const counts = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      (at % 2 === 0 ? personnel() : secretary()).count(Employee),
    ),
  );
  expect(counts).toEqual(Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 3 : 2)));
});

it('refuses a row that points into another institution', async () => {
  const em = personnel();
  const row = { institutionId: own.id, code: 'X', name: 'X', kind: 'OFFICE' } as const;
  await em.insert(Department, { ...row, id: crypto.randomUUID() });
  const stray = em.insert(Employee, {
    institutionId: own.id,
    id: crypto.randomUUID(),
    employeeNumber: '9',
    name: 'x',
    namePinyin: 'x',
    pinyinInitials: 'x',
    departmentId: other.collegeId,
    postKind: 'TEACHING',
    titleClass: 'SENIOR',
  });
  await expect(stray).rejects.toThrow(/foreign key/u);
  const foreign = em.insert(Department, {
    ...row,
    id: crypto.randomUUID(),
    institutionId: other.id,
  });
  await expect(foreign).rejects.toThrow(/row-level security/u);
});

it('closes a fact but never rewrites or deletes one, even for the personnel office', async () => {
  const closed = await personnel().nativeUpdate(
    DepartmentYear,
    { version: 2 },
    { recordedTo: new Date('2026-03-02T09:00:00+08:00') },
  );
  expect(closed).toBe(1);
  for (const change of [{ score: '99' }, { version: 9 }, { recordedBy: 'nobody' }]) {
    const rewritten = personnel().nativeUpdate(DepartmentYear, { version: 1 }, change);
    await expect(rewritten).rejects.toThrow(/permission denied/u);
  }
  const deleted = personnel().nativeDelete(DepartmentYear, { version: 1 });
  await expect(deleted).rejects.toThrow(/permission denied/u);
});

it('gives a decimal back as it was written', async () => {
  const written = ['30000000.10', '0.1', '1.50', '0.30000000000000004', '98765432109876543210.01'];
  await personnel().insertMany(
    DepartmentYear,
    written.map((score, at) => ({
      institutionId: own.id,
      id: crypto.randomUUID(),
      departmentId: own.collegeId,
      period: '2024',
      version: at,
      recordedFrom: new Date('2026-03-02T09:00:00+08:00'),
      score,
    })),
  );
  const rows = await personnel().find(
    DepartmentYear,
    { period: '2024' },
    { orderBy: { version: 'asc' } },
  );
  expect(rows.map((row) => row.score)).toEqual(written);
});

it('keeps a transaction of ours whole where it begins with a question', async () => {
  const numberOf = async (em: EntityManager): Promise<string> => {
    const [row] = await em.execute<{ now: string }[]>('select txid_current()::text as now');
    return row?.now ?? '';
  };
  const numbers: string[] = [];
  const failing = personnel().transactional(async (em) => {
    numbers.push(await numberOf(em));
    await em.execute(`update employee set name = 'x'`, [], 'run');
    numbers.push(await numberOf(em));
    throw new Error('not after all');
  });
  await expect(failing).rejects.toThrow('not after all');
  expect(numbers[0]).toBe(numbers[1]);
  expect(await personnel().count(Employee, { name: 'x' })).toBe(0);
  const em = personnel();
  expect(await numberOf(em)).not.toBe(await numberOf(em));
});

it('asks with a text that looks like more statements, and gets it back as it was', async () => {
  for (const text of [`'; reset role; select '1`, '$$; --', "a\\b'; select 2; /*", ';', '?']) {
    expect(await secretary().execute('select ?::text as it', [text])).toEqual([{ it: text }]);
  }
});

it('writes by one call what it asked for, or nothing', async () => {
  const renamed = (name: string): Promise<number> =>
    personnel().nativeUpdate(Employee, { employeeNumber: '1' }, { name });
  const [before] = await personnel().find(Employee, { employeeNumber: '1' });
  expect(await renamed('改名')).toBe(1);
  expect(await personnel().count(Employee, { name: '改名' })).toBe(1);
  expect(await renamed(before?.name ?? '')).toBe(1);
});
