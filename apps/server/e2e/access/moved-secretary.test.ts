import { afterAll, beforeAll, expect, it } from 'vitest';
import { Account, AccountRole, Department } from '../../src/database/entities/index.js';
import { cookieOf, TestApp, type Answer } from '../../src/testing/harness.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { signedIn, withToken, type Headers } from './principals.js';

/** X6: a role that changes acts at once, in the session that is open, for what was before as well. */
let app: TestApp;
let subjects: Subjects;

beforeAll(async () => {
  app = await TestApp.start();
  subjects = await subjectsOf(app);
}, 600_000);
afterAll(() => app.stop());

async function as(headers: Headers, query: string): Promise<Answer['body']> {
  const response = await app.send('/graphql', { query }, headers);
  return (await response.json()) as Answer['body'];
}

const signIn = () => app.database.forkForSignIn(app.signIns.institutionId);
const accountOf = (accountName: string) => signIn().findOneOrFail(Account, { accountName });

/** A second passes, which is the longest that a process trusts what it knew. */
const aSecondPasses = (): void => {
  app.clock.now = new Date(app.clock.now.getTime() + 1_000);
};

interface Seen {
  readonly viewer: { readonly departments: readonly { readonly code: string }[] };
  readonly colleague: object | null;
  readonly stranger: object | null;
  readonly own: { readonly allocation: object | null; readonly year: object | null };
  readonly before: { readonly years: readonly object[] };
}

const question = (): string => `{
  viewer { departments { code } }
  colleague: employee(employeeNumber: "${subjects.colleague}") { facts(asOf: "2024-06") { id } }
  stranger: employee(employeeNumber: "${subjects.stranger}") { facts(asOf: "2024-06") { id } }
  own: department(code: "${subjects.ownDepartment}") {
    allocation(period: "2025") { amount }
    year(period: "2025", knownAt: "2026-09-01T00:00:00+08:00") { id }
  }
  before: department(code: "${subjects.ownDepartment}") { years { id } }
}`;

async function seenBy(session: Headers): Promise<Seen> {
  const { data, errors } = await as(session, question());
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as unknown as Seen;
}

it('moves a secretary within an open session, past facts included', async () => {
  const session = await signedIn(app, 'secretary');
  const before = await seenBy(session);
  expect(before.viewer.departments).toEqual([{ code: subjects.ownDepartment }]);
  expect(before.colleague).not.toBeNull();
  expect(before.own.allocation).not.toBeNull();
  expect(before.stranger).toBeNull();

  const { id: accountId } = await accountOf('secretary');
  const other = await app.database
    .forkForComputation(app.signIns.institutionId)
    .findOneOrFail(Department, { code: subjects.otherDepartment });
  await signIn().nativeUpdate(AccountRole, { accountId }, { departmentId: other.id });
  aSecondPasses();

  const after = await seenBy(session);
  expect(after.viewer.departments).toEqual([{ code: subjects.otherDepartment }]);
  expect(after.stranger).not.toBeNull();
  expect(after.colleague).toBeNull();
  expect(after.own).toEqual({ allocation: null, year: null });
  expect(after.before.years).toEqual([]);
});

it('gives a person with two roles the sight of one at a time', async () => {
  let session = await signedIn(app, 'both');
  const staff = '{ employees(first: 1) { totalCount } viewer { actingAs employeeNumber } }';
  const asSecretary = (await as(session, staff)).data as unknown as {
    employees: { totalCount: number };
  };
  expect(asSecretary.employees.totalCount).toBeGreaterThan(10);
  const response = await app.send('/auth/switch-role', { role: 'EMPLOYEE' }, session);
  session = { cookie: cookieOf(response) };
  const asEmployee = (await as(session, staff)).data as unknown as {
    employees: { totalCount: number };
    viewer: { actingAs: string };
  };
  expect(asEmployee).toMatchObject({
    employees: { totalCount: 1 },
    viewer: { actingAs: 'EMPLOYEE' },
  });
  const refused = await as(session, '{ allocations(period: "2025") { amount } }');
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const stolen = await app.send('/auth/switch-role', { role: 'PERSONNEL' }, session);
  expect(stolen.status).toBe(403);
});

it('ends at once what an account that is disabled, or a role that has ended, could do', async () => {
  const viewer = '{ viewer { name } }';
  const [head, auditor] = [await signedIn(app, 'head'), await signedIn(app, 'auditor')];
  expect((await as(head, viewer)).errors).toBeUndefined();
  const { id: headId } = await accountOf('head');
  await signIn().nativeUpdate(Account, { id: headId }, { isDisabled: true });
  const { id: auditorId } = await accountOf('auditor');
  const today = '2026-11-02';
  await signIn().nativeUpdate(AccountRole, { accountId: auditorId }, { validTo: today });
  aSecondPasses();
  for (const session of [head, auditor]) {
    const { errors } = await as(session, viewer);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  }
});

it('refuses a token that has expired or was revoked', async () => {
  const now = app.clock.now.getTime();
  const scopes = ['reference:read'] as const;
  const expired = await withToken(app, { scopes, expiresAt: new Date(now - 1) });
  const good = await withToken(app, { scopes });
  const departments = '{ departments { code } }';
  expect((await as(good, departments)).errors).toBeUndefined();
  expect((await as(expired, departments)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
