import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../src/modules/access/api-token.service.js';
import { ApiToken, Department } from '../src/database/entities/index.js';
import { TestApp, type Answer } from '../src/testing/harness.js';

const YEAR = `query($number: String!) { employee(employeeNumber: $number) { years {
  period version researchWorkload distribution recordedBy } } }`;
const YEAR_SET = `mutation($input: EmployeeYearSetInput!) { employeeYearSet(input: $input) {
  employee { employeeNumber } userErrors { code rule field } } }`;
const UPSERT = `mutation($input: EmployeeUpsertInput!) { employeeUpsert(input: $input) {
  employee { id employeeNumber name } userErrors { code rule field } } }`;
const UNIT = `query($code: String!) { department(code: $code) { year(period: "2026") {
  version students recordedBy } } }`;
const UNIT_SET = `mutation($input: DepartmentYearSetInput!) { departmentYearSet(input: $input) {
  departmentYear { students version } userErrors { rule field } } }`;

interface Year {
  period: string;
  version: number;
  researchWorkload: string | null;
  distribution: string | null;
  recordedBy: string | null;
}

describe('a system that writes facts', () => {
  let app: TestApp;
  let writer: string;
  let bound: string;
  beforeAll(async () => {
    app = await TestApp.start();
    const { institutionId } = app.signIns;
    const asked = { institutionId, scopes: ['facts:write'], days: 30, now: app.clock.now } as const;
    writer = await createApiToken(app.database, { ...asked, name: '人事系统' });
    bound = await createApiToken(app.database, { ...asked, name: '学院系统' });
    const [college] = await app.database
      .forkForComputation(institutionId)
      .find(Department, { code: 'C01' });
    await app.database
      .forkForSignIn(institutionId)
      .nativeUpdate(ApiToken, { name: '学院系统' }, { departmentIds: [college?.id ?? ''] });
  });
  afterAll(() => app.stop());

  const as = (secret: string, query: string, variables: object): Promise<Answer> =>
    app.post(null, query, { ...variables }, { authorization: `Bearer ${secret}` });
  const yearsOf = async (number: string): Promise<Year[]> => {
    const { body } = await app.post('PERSONNEL', YEAR, { number });
    return (body.data as unknown as { employee: { years: Year[] } }).employee.years;
  };

  it('adds a person once for one key, under its own name', async () => {
    const facts = [
      { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2026-09' },
      { kind: 'DEPARTMENT', value: 'C01', from: '2026-09' },
      { kind: 'POST_KIND', value: 'TEACHING', from: '2026-09' },
      { kind: 'TITLE', value: 'INTERMEDIATE', from: '2026-09' },
    ];
    const input = {
      employeeNumber: 'SYS001',
      name: '王接口',
      workStarted: '2020-09',
      facts,
      reason: '人事系统同步',
      idempotencyKey: 'sys-1',
    };
    const first = await as(writer, UPSERT, { input });
    expect(first.body.data?.['employeeUpsert']).toMatchObject({
      employee: { employeeNumber: 'SYS001' },
      userErrors: [],
    });
    expect((await as(writer, UPSERT, { input })).body).toMatchObject({ data: first.body.data });
    const other = await as(writer, UPSERT, { input: { ...input, name: '别人' } });
    expect(other.body.data?.['employeeUpsert']).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    const { body } = await app.post(
      'PERSONNEL',
      '{ employee(employeeNumber: "SYS001") { facts { value recordedBy } } }',
    );
    const record = body.data as unknown as { employee: { facts: { recordedBy: string }[] } };
    expect(new Set(record.employee.facts.map(({ recordedBy }) => recordedBy))).toEqual(
      new Set(['人事系统']),
    );
  });

  it('keeps the amounts of a year that it writes and cannot read', async () => {
    const { body } = await app.post(
      'PERSONNEL',
      '{ employees(first: 100) { nodes { employeeNumber years { period distribution } } } }',
    );
    const { nodes } = (
      body.data as unknown as {
        employees: { nodes: { employeeNumber: string; years: Year[] }[] };
      }
    ).employees;
    const paid = nodes.find(({ years }) => years.some(({ distribution }) => distribution !== null));
    const number = paid?.employeeNumber ?? '';
    const period = paid?.years.find(({ distribution }) => distribution !== null)?.period ?? '';
    const before = (await yearsOf(number)).find((year) => year.period === period);
    const input = {
      employeeNumber: number,
      period,
      expectedVersion: before?.version,
      researchWorkload: '123.5',
      reason: '同步工作量',
    };
    const set = await as(writer, YEAR_SET, { input });
    expect(set.body.data?.['employeeYearSet']).toMatchObject({ userErrors: [] });
    const after = (await yearsOf(number)).find((year) => year.period === period);
    expect(after).toMatchObject({
      version: (before?.version ?? 0) + 1,
      researchWorkload: '123.5',
      distribution: before?.distribution,
      recordedBy: '人事系统',
    });
    const money = { ...input, expectedVersion: after?.version, distribution: '1.00' };
    expect((await as(writer, YEAR_SET, { input: money })).body.data?.['employeeYearSet']).toEqual({
      employee: null,
      userErrors: [
        { code: 'INVALID', rule: 'pay_not_for_system', field: ['input', 'distribution'] },
      ],
    });
  });

  it('writes the facts of a department, and reads none of what it was not given', async () => {
    const unit = await app.post('PERSONNEL', UNIT, { code: 'C01' });
    const { year } = (
      unit.body.data as unknown as { department: { year: { version: number } | null } }
    ).department;
    const input = {
      department: 'C01',
      period: '2026',
      expectedVersion: year?.version,
      students: '4321',
      reason: '教务系统',
    };
    const set = await as(writer, UNIT_SET, { input });
    expect(set.body.data?.['departmentYearSet']).toMatchObject({ userErrors: [] });
    const { body } = await app.post('PERSONNEL', UNIT, { code: 'C01' });
    expect(body.data).toMatchObject({
      department: { year: { students: '4321', recordedBy: '人事系统' } },
    });
    const read = await as(writer, '{ employees(first: 1) { nodes { name } } }', {});
    expect(read.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('writes nothing outside its departments', async () => {
    for (const code of ['C02', 'C03']) {
      const input = { department: code, period: '2026', expectedVersion: 1, students: '1' };
      const refused = await as(bound, UNIT_SET, { input });
      expect(JSON.stringify(refused.body)).not.toContain('INTERNAL');
      expect(refused.body.data?.['departmentYearSet'] ?? null).not.toMatchObject({
        userErrors: [],
      });
    }
    const facts = [
      { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2026-09' },
      { kind: 'DEPARTMENT', value: 'C02', from: '2026-09' },
      { kind: 'POST_KIND', value: 'TEACHING', from: '2026-09' },
      { kind: 'TITLE', value: 'INTERMEDIATE', from: '2026-09' },
    ];
    const person = { employeeNumber: 'SYS002', name: '外人', workStarted: '2020-09', facts };
    const input = { ...person, reason: '越界', idempotencyKey: 'sys-2' };
    const refused = await as(bound, UPSERT, { input });
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const known = { ...input, employeeNumber: 'SYS003', idempotencyKey: 'sys-3' };
    expect((await as(writer, UPSERT, { input: known })).body.errors).toBeUndefined();
    const hidden = await as(bound, UPSERT, { input: { ...known, idempotencyKey: 'sys-4' } });
    expect(JSON.stringify(hidden.body)).not.toContain('INTERNAL');
    const { body } = await app.post(
      'PERSONNEL',
      '{ employee(employeeNumber: "SYS002") { employeeNumber } }',
    );
    expect(body.data).toEqual({ employee: null });
  });
});
