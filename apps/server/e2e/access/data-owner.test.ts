import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmployeeYear, EmployeeYearMoney } from '../../src/database/entities/index.js';
import { TestApp, type Answer } from '../../src/testing/harness.js';
import { ask } from '../ask.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { signedIn, type Headers } from './principals.js';

/** Each kind of fact has an owner, who reads and writes that kind, and sees no pay and no other kind. */
let app: TestApp;
let subjects: Subjects;
const owners = new Map<string, Headers>();

beforeAll(async () => {
  app = await TestApp.start();
  subjects = await subjectsOf(app);
  for (const name of ['students', 'scores', 'research', 'posts']) {
    owners.set(name, await signedIn(app, name));
  }
}, 600_000);
afterAll(() => app.stop());

async function as(owner: string, query: string): Promise<Answer['body']> {
  const response = await app.send('/graphql', { query }, { ...owners.get(owner) });
  return (await response.json()) as Answer['body'];
}

interface Version {
  readonly version: number;
  readonly students: string | null;
  readonly score: string | null;
}
const departmentYear = async (): Promise<Version> => {
  const { department } = await ask<{ department: { year: Version } }>(
    app,
    'PERSONNEL',
    `{ department(code: "${subjects.ownDepartment}") { year(period: "2026") { version students score } } }`,
  );
  return department.year;
};

describe('the owner of students and shares', () => {
  it('reads them, and is told that the rest is another’s', async () => {
    const { data, extensions } = await as(
      'students',
      `{ department(code: "${subjects.ownDepartment}") { year(period: "2026") { students score establishment } } }`,
    );
    const year = await departmentYear();
    expect(data).toEqual({
      department: { year: { students: year.students, score: null, establishment: null } },
    });
    expect(extensions?.['redactions']).toEqual([
      {
        path: 'department.year.establishment',
        reason: 'ROLE',
        message: '当前角色不可见。',
      },
      {
        path: 'department.year.score',
        reason: 'FACT_GROUP',
        message: '属其他数据提供部门，不可见。',
      },
    ]);
  });

  it('writes them and leaves every other fact of the department as it stands', async () => {
    const before = await departmentYear();
    const { data } = await as(
      'students',
      `mutation { departmentYearSet(input: { department: "${subjects.ownDepartment}", period: "2026", expectedVersion: ${before.version}, students: "777", reason: "更正" }) { userErrors { rule } } }`,
    );
    expect(data).toEqual({ departmentYearSet: { userErrors: [] } });
    const after = await departmentYear();
    expect(after).toEqual({ ...before, version: before.version + 1, students: '777' });
  });

  it('is refused every other fact, each at its own field', async () => {
    const { version } = await departmentYear();
    const { data } = await as(
      'students',
      `mutation { departmentYearSet(input: { department: "${subjects.ownDepartment}", period: "2026", expectedVersion: ${version}, score: "100", unitIncome: "5.00", isRewardStopped: true }) { userErrors { rule field } } }`,
    );
    const refused = (data as unknown as { departmentYearSet: { userErrors: { rule: string }[] } })
      .departmentYearSet.userErrors;
    expect(refused.map(({ rule }) => rule)).toEqual(Array(3).fill('kept_by_others'));
    expect((await departmentYear()).version).toBe(version);
  });

  it('finds no person at all', async () => {
    const { errors } = await as('students', '{ employees(first: 1) { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the owner of research facts', () => {
  const yearOf = async (
    number: string,
  ): Promise<{ version: number; corePapers: string | null }> => {
    const { employee } = await ask<{
      employee: { years: { period: string; version: number; corePapers: string | null }[] };
    }>(
      app,
      'PERSONNEL',
      `{ employee(employeeNumber: "${number}") { years { period version corePapers } } }`,
    );
    const year = employee.years.find(({ period }) => period === '2025');
    if (year === undefined) throw new Error('the demo knows a year of everybody');
    return year;
  };

  it('writes them; the amounts of the year, which stay unseen, stay as well', async () => {
    const { stranger } = subjects;
    const em = app.database.forkForComputation(app.signIns.institutionId);
    const money = async () => {
      const { employee } = await ask<{ employee: { years: Record<string, string | null>[] } }>(
        app,
        'PERSONNEL',
        `{ employee(employeeNumber: "${stranger}") { years { period distribution distributionInstalment previousReward assessment } } }`,
      );
      return employee.years.find(({ period }) => period === '2025');
    };
    const before = await money();
    const { version } = await yearOf(stranger);
    const { data } = await as(
      'research',
      `mutation { employeeYearSet(input: { employeeNumber: "${stranger}", period: "2025", expectedVersion: ${version}, corePapers: "3", reason: "核对" }) { userErrors { rule field message } } }`,
    );
    expect(data).toEqual({ employeeYearSet: { userErrors: [] } });
    expect((await yearOf(stranger)).corePapers).toBe('3');
    expect(await money()).toEqual(before);
    // Everybody of the demo has amounts in every version, the one just written too.
    expect(await em.count(EmployeeYearMoney, {})).toBe(await em.count(EmployeeYear, {}));
  });

  it('is refused an assessment and an amount', async () => {
    const { version } = await yearOf(subjects.stranger);
    const { data } = await as(
      'research',
      `mutation { employeeYearSet(input: { employeeNumber: "${subjects.stranger}", period: "2025", expectedVersion: ${version}, assessment: UNQUALIFIED, distribution: "9.00", reason: "x" }) { userErrors { rule } } }`,
    );
    expect(data).toEqual({
      employeeYearSet: {
        userErrors: [{ rule: 'kept_by_others' }, { rule: 'kept_by_others' }],
      },
    });
  });
});

describe('the owner of posts', () => {
  it('reads and writes posts and titles, and no other timeline', async () => {
    const { data } = await as(
      'posts',
      `{ employee(employeeNumber: "${subjects.stranger}") { name facts { kind } years { id } } }`,
    );
    const { employee } = data as unknown as {
      employee: { facts: { kind: string }[]; years: unknown };
    };
    const kinds = new Set(employee.facts.map(({ kind }) => kind));
    expect(kinds).toContain('POST_KIND');
    expect([...kinds].filter((kind) => !/^(POST_|TITLE|MANAGEMENT_|WORKER_)/u.test(kind))).toEqual(
      [],
    );
    expect(employee.years).toBeNull();
    const refused = await as(
      'posts',
      `mutation { employeeFactSet(input: { employeeNumber: "${subjects.stranger}", kind: DEPARTMENT, value: "${subjects.ownDepartment}", from: "2026-10", reason: "x", idempotencyKey: "p1" }) { userErrors { rule } } }`,
    );
    expect(refused.data).toEqual({
      employeeFactSet: { userErrors: [{ rule: 'kept_by_others' }] },
    });
    const written = await as(
      'posts',
      `mutation { employeeFactSet(input: { employeeNumber: "${subjects.stranger}", kind: TITLE, value: "SENIOR", from: "2026-10", isSuccessor: true, reason: "聘任", idempotencyKey: "p2" }) { userErrors { rule message } employee { titleClass } } }`,
    );
    expect(written.data).toEqual({
      employeeFactSet: { userErrors: [], employee: { titleClass: 'SENIOR' } },
    });
  });
});

describe('the database by itself', () => {
  const keeping = (group: 'STUDENTS' | 'RESEARCH') => ({
    kind: 'account' as const,
    institutionId: app.signIns.institutionId,
    accountId: crypto.randomUUID(),
    accountName: 'x',
    displayName: 'x',
    roles: ['DATA_OWNER' as const],
    actingAs: 'DATA_OWNER' as const,
    departmentIds: [],
    factGroups: [group],
    employeeNumber: null,
  });

  it('refuses a version that changes another fact, whatever the service thought', async () => {
    const em = app.database.forkFor(keeping('STUDENTS'));
    const copy = (columns: string): Promise<unknown> =>
      em.execute(
        `insert into department_year (institution_id, id, department_id, period, version, recorded_from, ${columns.replaceAll(/=\S+/gu, '')})
         select institution_id, gen_random_uuid(), department_id, period, version + 1, now(), ${columns.replaceAll(/\w+=/gu, '')}
         from department_year where recorded_to is null and period = '2025' and students is not null limit 1`,
      );
    await expect(copy('score=1')).rejects.toThrow(/the own kind of fact only/u);
    await expect(copy('students=1')).rejects.toThrow(/the own kind of fact only/u);
  });

  it('refuses amounts that differ from those before', async () => {
    const em = app.database.forkFor(keeping('RESEARCH'));
    const forged = em.execute(
      `insert into employee_year_money (institution_id, id, employee_id, distribution)
       select institution_id, id, employee_id, 1000000 from employee_year where version > 1 limit 1`,
    );
    await expect(forged).rejects.toThrow(/the own kind of fact only/u);
  });
});
