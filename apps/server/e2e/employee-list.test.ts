import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { PersonnelOffice } from './personnel-office.js';

interface Row {
  readonly employeeNumber: string;
  readonly name: string;
  readonly titleClass: string;
  readonly department: { readonly code: string; readonly id: string };
}

const ROW = 'employeeNumber name titleClass department { code id }';
const LIST = `query ($filter: EmployeeFilter, $orderBy: [EmployeeOrder!], $offset: Int) {
  employees(first: 100, offset: $offset, filter: $filter, orderBy: $orderBy) { totalCount nodes { ${ROW} } } }`;

const isSame = (one: Row, other: Row): boolean =>
  one.employeeNumber === other.employeeNumber &&
  one.department.code === other.department.code;

describe('the list of staff', () => {
  let app: TestApp;
  let everybody: Row[];

  const list = async (filter: object = {}, orderBy: object[] = [], caller: Caller = 'PERSONNEL') =>
    (
      await ask<{ employees: { totalCount: number; nodes: Row[] } }>(app, caller, {
        query: LIST,
        variables: { filter, orderBy },
      })
    ).employees;

  beforeAll(async () => {
    app = await TestApp.start();
    everybody = [];
    for (let offset = 0; offset === everybody.length; offset += 100) {
      const { employees } = await ask<{ employees: { nodes: Row[] } }>(app, 'PERSONNEL', {
        query: LIST,
        variables: { offset },
      });
      everybody.push(...employees.nodes);
    }
  });
  afterAll(() => app.stop());

  it('finds a name by its pinyin in full, with a space or without, and by its initials', async () => {
    const office = new PersonnelOffice(app);
    const [person] = everybody;
    const { employeeNumber = '' } = person ?? {};
    const renamed = { employeeNumber, name: '欧阳绪铭', idempotencyKey: 'rename' };
    expect(await office.mutate('employeeUpsert', renamed)).toEqual([]);
    for (const search of ['ouyangxuming', 'OuYang Xu', 'oyxm', '阳绪', employeeNumber]) {
      const { nodes } = await list({ search });
      expect([search, nodes.some((row) => row.employeeNumber === employeeNumber)]).toEqual([
        search,
        true,
      ]);
    }
    expect((await list({ search: 'uyangxu' })).totalCount).toBe(0);
    expect((await list({ search: '%' })).totalCount).toBe(0);
  });

  it('goes by strokes as the standard collation does', async () => {
    const { nodes } = await list({}, [{ field: 'NAME_STROKE', direction: 'ASC' }]);
    const names = nodes.map(({ name }) => name);
    const { compare } = new Intl.Collator('zh-CN-u-co-stroke');
    const firsts = names.map((name) => name[0] ?? '');
    expect(firsts).toEqual(firsts.toSorted(compare));
    expect(new Set(firsts).size).toBeGreaterThan(3);
  });

  it('is of a day: who belonged to a department then, with post and title as they were', async () => {
    const [{ department }] = everybody.slice(-1) as [Row];
    const office = new PersonnelOffice(app);
    const others = everybody.filter((row) => row.department.code !== department.code);
    const { nodes } = await list({
      onDate: '2026-09-30',
      departments: others.map((row) => row.department.id),
      postKind: ['TEACHING'],
    });
    const mover = nodes.find((row) => others.some((one) => isSame(one, row))) as Row;
    const { employeeNumber } = mover;
    const moved = await office.mutate('employeeFactSet', {
      employeeNumber,
      kind: 'DEPARTMENT',
      value: department.code,
      from: '2026-10',
      reason: '调动',
      idempotencyKey: 'move',
    });
    expect(moved).toEqual([]);
    const numbersOn = async (onDate: string, departments: string[]) =>
      (await list({ onDate, departments, search: employeeNumber })).nodes.map(
        (row) => row.employeeNumber,
      );
    expect(await numbersOn('2026-09-30', [mover.department.id])).toEqual([employeeNumber]);
    expect(await numbersOn('2026-09-30', [department.id])).toEqual([]);
    expect(await numbersOn('2026-10-01', [mover.department.id])).toEqual([]);
    expect(await numbersOn('2026-10-01', [department.id])).toEqual([employeeNumber]);
    expect((await list({ onDate: '1990-01-01' })).totalCount).toBe(0);
    const untitled = await list({ onDate: '2026-10-01', titleClass: ['UNTITLED'] });
    const titled = await list({ onDate: '2026-10-01', titleClass: ['SENIOR', 'ASSOCIATE'] });
    expect(untitled.totalCount).toBeGreaterThan(0);
    expect(titled.totalCount).toBeGreaterThan(0);
  });

  it('finds by the assessment of a year, for whoever may read it', async () => {
    const counts = await Promise.all(
      ['EXCELLENT', 'QUALIFIED', 'UNQUALIFIED'].map(
        async (result) =>
          (await list({ assessment: [result], assessmentPeriod: '2025' })).totalCount,
      ),
    );
    const all = await list({
      assessment: ['EXCELLENT', 'QUALIFIED', 'UNQUALIFIED'],
      assessmentPeriod: '2025',
    });
    expect(all.totalCount).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(all.totalCount).toBeGreaterThan(0);
    expect((await list({ assessment: [] })).totalCount).toBe(0);
    const posts = await list({ assessment: ['QUALIFIED'], assessmentPeriod: '2025' }, [], '@posts');
    expect(posts.totalCount).toBe(0);
  });

  it('gives every department the page that it has alone, read together', async () => {
    const orderBy = [{ field: 'NAME_PINYIN', direction: 'DESC' }];
    const { departments } = await ask<{
      departments: { id: string; employees: { totalCount: number; nodes: Row[] } }[];
    }>(app, 'PERSONNEL', {
      query: `query ($orderBy: [EmployeeOrder!]) { departments { id
        employees(first: 3, offset: 2, orderBy: $orderBy, filter: { postKind: [TEACHING] }) { totalCount nodes { ${ROW} } } } }`,
      variables: { orderBy },
    });
    expect(departments.length).toBeGreaterThan(20);
    for (const { id, employees } of departments.slice(0, 5)) {
      const alone = await list({ departments: [id], postKind: ['TEACHING'] }, orderBy);
      expect(employees).toEqual({
        totalCount: alone.totalCount,
        nodes: alone.nodes.slice(2, 5),
      });
    }
  });

  it('shows the same pay as the year, to whoever may see it, and nothing to a secretary', async () => {
    const query = `query ($departments: [ID!]) { employees(first: 100, filter: { departments: $departments }) { nodes {
      employeeNumber latestPay { month basePay instalment reward isProvisional } } } }`;
    const college = everybody.find(({ department }) => department.code === 'C02') as Row;
    const variables = { departments: [college.department.id] };
    interface Paid {
      readonly employeeNumber: string;
      readonly latestPay: Record<string, string | boolean | null> | null;
    }
    const { employees } = await ask<{ employees: { nodes: Paid[] } }>(app, 'PERSONNEL', {
      query,
      variables,
    });
    const figure = '{ value }';
    for (const { employeeNumber, latestPay } of employees.nodes.slice(0, 10)) {
      const { employee } = await ask<{
        employee: {
          payYear: {
            entitlement: { value: string } | null;
            months: Record<'livingAllowance' | 'postAllowance' | 'instalment', { value: string }>[];
          };
        };
      }>(
        app,
        'PERSONNEL',
        `{ employee(employeeNumber: "${employeeNumber}") { payYear(period: "2026") { entitlement ${figure}
          months { month livingAllowance ${figure} postAllowance ${figure} instalment ${figure} } } } }`,
      );
      const month = employee.payYear.months[10];
      const fen = (text = '0.00'): bigint => BigInt(text.replace('.', ''));
      const paid = fen(month?.livingAllowance.value) + fen(month?.postAllowance.value);
      expect(latestPay).toMatchObject({
        month: '2026-11',
        instalment: month?.instalment.value,
        reward: employee.payYear.entitlement?.value ?? null,
      });
      expect(fen(String(latestPay?.['basePay']))).toBe(paid);
    }
    const answer = await app.post('DEPARTMENT_SECRETARY', query, variables);
    const seen = answer.body.data as unknown as { employees: { nodes: Paid[] } };
    expect(seen.employees.nodes.length).toBeGreaterThan(10);
    expect(seen.employees.nodes.every(({ latestPay }) => latestPay === null)).toBe(true);
  });
});
