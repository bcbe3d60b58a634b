import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import {
  Account,
  AccountPassword,
  AccountRole,
  Employee,
  Institution,
} from '../../database/entities/index.js';
import { openTestDatabase } from '../../testing/test-database.js';
import { makeDemo } from './demo.service.js';
import type { DemoSignIns } from './demo-sign-ins.js';

const NOW = new Date('2026-11-02T08:00:00+08:00');
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('goes on where a start was cut off, and is made once', async () => {
  const cut = makeDemo(database, NOW, () => {
    throw new Error('killed');
  });
  await expect(cut).rejects.toThrow('killed');
  const kept: DemoSignIns[] = [];
  const made = await makeDemo(database, NOW, (signIns) => void kept.push(signIns));
  expect(kept).toEqual([made]);
  expect(await makeDemo(database, NOW, () => expect.unreachable())).toBeNull();

  const institutions = await database.forkForSignIn(null).find(Institution, {});
  expect(institutions.map(({ id, isDemo }) => ({ id, isDemo }))).toEqual([
    { id: made?.institutionId, isDemo: true },
  ]);
  const em = database.forkForSignIn(made?.institutionId ?? '');
  const roles = await em.find(AccountRole, {}, { orderBy: { role: 'asc' } });
  const bound = roles.map(({ role, departmentId, factGroup }) =>
    [role, departmentId === null ? null : 'department', factGroup].filter((of) => of !== null),
  );
  expect(bound.map((of) => of.join(' ')).sort()).toEqual([
    'AUDITOR',
    'DATA_OWNER POSTS',
    'DATA_OWNER RESEARCH',
    'DATA_OWNER SCORES',
    'DATA_OWNER STUDENTS',
    'DEPARTMENT_HEAD department',
    'DEPARTMENT_SECRETARY department',
    'DEPARTMENT_SECRETARY department',
    'DEPARTMENT_SECRETARY department',
    'DEPARTMENT_SECRETARY department',
    'EMPLOYEE',
    'EMPLOYEE',
    'FINANCE',
    'LEADERSHIP',
    'LEADERSHIP',
    'PERSONNEL',
    'SECURITY_ADMINISTRATOR',
    'SYSTEM_ADMINISTRATOR',
  ]);
  const stored = JSON.stringify([await em.find(Account, {}), await em.find(AccountPassword, {})]);
  for (const { password } of made?.accounts ?? []) expect(stored).not.toContain(password);
});

it('binds the employee account to one person who is there', async () => {
  const [institution] = await database.forkForSignIn(null).find(Institution, {});
  const institutionId = institution?.id ?? '';
  const account = await database
    .forkForSignIn(institutionId)
    .findOneOrFail(Account, { accountName: 'employee' });
  const people = await database
    .forkFor({
      kind: 'account',
      institutionId,
      accountId: account.id,
      accountName: account.accountName,
      displayName: account.displayName,
      roles: ['EMPLOYEE'],
      actingAs: 'EMPLOYEE',
      departmentIds: [],
      factGroups: [],
      employeeNumber: account.employeeNumber,
    })
    .find(Employee, {});
  expect(people.map((person) => person.employeeNumber)).toEqual([account.employeeNumber]);
});
