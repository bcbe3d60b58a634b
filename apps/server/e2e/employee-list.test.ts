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

  it('is of a day: who belonged to a department then', async () => {
    const { id, department, leftIn } = await somebodyWhoLeft();
    const [year = '', month = ''] = leftIn.split('-');
    const before =
      month === '01'
        ? `${Number(year) - 1}-12`
        : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
    const isListed = async (onDate: string, filter: object = {}): Promise<boolean> => {
      const { nodes } = await list({ onDate, search: id, ...filter });
      return nodes.some(({ employeeNumber }) => employeeNumber === id);
    };
    const there = { departments: [department] };
    expect(await isListed(`${before}-28`, there)).toBe(true);
    expect(await isListed(`${leftIn}-01`, there)).toBe(false);
    expect(await isListed(`${before}-28`)).toBe(true);
    expect(await isListed(`${before}-28`, { departments: [] })).toBe(false);
    expect((await list({ onDate: '1950-01-01' })).totalCount).toBe(0);
  });

  /** A person, and the month from which a department of theirs is theirs no more. */
  async function somebodyWhoLeft() {
    interface Dated extends Row {
      readonly facts: readonly {
        readonly kind: string;
        readonly value: string;
        readonly to: string | null;
      }[];
    }
    const ids = new Map(everybody.map(({ department }) => [department.code, department.id]));
    for (let offset = 0; offset < everybody.length; offset += 100) {
      const { employees } = await ask<{ employees: { nodes: Dated[] } }>(app, 'PERSONNEL', {
        query: `query ($offset: Int) { employees(first: 100, offset: $offset) { nodes { ${ROW} facts { kind value to } } } }`,
        variables: { offset },
      });
      for (const { employeeNumber, facts } of employees.nodes) {
        const places = facts.filter(({ kind }) => kind === 'DEPARTMENT');
        const left = places.length === 1 ? places[0] : undefined;
        const department = ids.get(left?.value ?? '');
        if (left?.to != null && department !== undefined) {
          return { id: employeeNumber, department, leftIn: left.to };
        }
      }
    }
    throw new Error('nobody has left');
  }

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
