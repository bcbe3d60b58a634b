import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';

interface Person {
  readonly id: string;
  readonly employeeNumber: string;
  readonly name: string;
  readonly department: { readonly id: string; readonly code: string };
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Person[];
}

const PERSON = 'id employeeNumber name department { id code }';

describe('a secretary', () => {
  let app: TestApp;
  let own: string;
  let everybody: Person[];
  let others: Person[];

  const asSecretary = <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> =>
    ask<T>(app, 'DEPARTMENT_SECRETARY', { query, variables });

  beforeAll(async () => {
    app = await TestApp.start();
    const seen = await asSecretary<{ viewer: { departments: { code: string }[] } }>(
      '{ viewer { departments { code } } }',
    );
    own = seen.viewer.departments[0]?.code ?? '';
    everybody = [];
    for (let offset = 0; offset === everybody.length; offset += 100) {
      const { employees } = await ask<{ employees: Page }>(app, 'PERSONNEL', {
        query: `query ($offset: Int) { employees(first: 100, offset: $offset) { totalCount nodes { ${PERSON} } } }`,
        variables: { offset },
      });
      everybody.push(...employees.nodes);
    }
    others = everybody.filter(({ department }) => department.code !== own);
  });
  afterAll(() => app.stop());

  it('is of one college among many, which has people', () => {
    expect(own).toMatch(/^C\d\d$/);
    expect(others.length).toBeGreaterThan(500);
    expect(everybody.length - others.length).toBeGreaterThan(10);
  });

  it('counts and lists the own people only', async () => {
    const { employees } = await asSecretary<{ employees: Page }>(
      `{ employees(first: 100) { totalCount nodes { ${PERSON} } } }`,
    );
    const ownPeople = everybody.filter(({ department }) => department.code === own);
    expect(employees.totalCount).toBe(ownPeople.length);
    expect(employees.nodes.map(({ name }) => name).toSorted()).toEqual(
      ownPeople.map(({ name }) => name).toSorted(),
    );
  });

  it('gets nobody else by id, as if there were no such person', async () => {
    const ids = others.slice(0, 100).map(({ id }) => id);
    const { nodes } = await asSecretary<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes).toEqual(ids.map(() => null));
    const ownId = everybody.find(({ department }) => department.code === own)?.id;
    const hidden = await app.post('DEPARTMENT_SECRETARY', NODE, { id: ids[0] });
    const absent = await app.post('DEPARTMENT_SECRETARY', NODE, { id: absentLike(ids[0] ?? '') });
    expect(hidden.body).toEqual(absent.body);
    const { node } = await asSecretary<{ node: { id: string } }>(NODE, { id: ownId });
    expect(node.id).toBe(ownId);
  });

  it('gets no fact, event, year or payment of anybody else by id, and the own ones', async () => {
    const records = 'facts { id } events { id } years { id } payments { id }';
    const people: (Person & Record<string, { id: string }[]>)[] = [];
    for (let offset = 0; offset < everybody.length; offset += 100) {
      const { employees } = await ask<{ employees: { nodes: typeof people } }>(app, 'PERSONNEL', {
        query: `query ($offset: Int) { employees(first: 100, offset: $offset) { nodes { ${PERSON} ${records} } } }`,
        variables: { offset },
      });
      people.push(...employees.nodes);
    }
    const idsOf = (kinds: string[], isOwn: boolean) =>
      people
        .filter(({ department }) => (department.code === own) === isOwn)
        .flatMap((person) => kinds.flatMap((kind) => person[kind]?.slice(0, 2) ?? []))
        .map(({ id }) => id)
        .slice(0, 100);
    const seen = async (ids: string[]) =>
      (
        await asSecretary<{ nodes: ({ id: string } | null)[] }>(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          { ids },
        )
      ).nodes;
    for (const kind of ['facts', 'events', 'years', 'payments']) {
      const ids = idsOf([kind], false);
      expect(ids.length, kind).toBeGreaterThan(0);
      expect(await seen(ids), kind).toEqual(ids.map(() => null));
    }
    const facts = idsOf(['facts', 'years'], true);
    expect(facts.length).toBeGreaterThan(0);
    expect((await seen(facts)).map((node) => node?.id)).toEqual(facts);
  });

  it('gets the years of the own people without their amounts', async () => {
    const years = 'years { period assessment distribution distributionInstalment previousReward }';
    const { employees } = await asSecretary<{ employees: { nodes: { years: object[] }[] } }>(
      `{ employees(first: 100) { nodes { ${years} } } }`,
    );
    const found = employees.nodes.flatMap((person) => person.years) as Record<string, string>[];
    expect(found.some(({ assessment }) => assessment !== null)).toBe(true);
    for (const year of found) {
      expect(year).toMatchObject({
        distribution: null,
        distributionInstalment: null,
        previousReward: null,
      });
    }
    const all = await ask<{ employees: { nodes: { years: Record<string, string>[] }[] } }>(
      app,
      'PERSONNEL',
      `{ employees(first: 100) { nodes { ${years} } } }`,
    );
    const told = all.employees.nodes.flatMap((person) => person.years);
    expect(told.some(({ distribution }) => distribution !== null)).toBe(true);
  });

  it('gets nobody else by number', async () => {
    for (const { employeeNumber } of others.slice(0, 5)) {
      const { employee } = await asSecretary<{ employee: unknown }>(
        'query ($n: String!) { employee(employeeNumber: $n) { name } }',
        { n: employeeNumber },
      );
      expect(employee).toBeNull();
    }
  });

  it('gets nobody else by filter or search, and no count of them', async () => {
    const other = others[0];
    const filters = [
      { departments: [other?.department.id] },
      { search: other?.employeeNumber },
      { departments: others.slice(0, 50).map(({ department }) => department.id) },
    ];
    for (const filter of filters) {
      const { employees } = await asSecretary<{ employees: Page }>(
        'query ($filter: EmployeeFilter) { employees(first: 100, filter: $filter) { totalCount nodes { name } } }',
        { filter },
      );
      expect(employees).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('gets nobody else by nesting', async () => {
    const { departments } = await asSecretary<{ departments: { code: string; employees: Page }[] }>(
      `{ departments { code employees(first: 100) { totalCount nodes { ${PERSON} } } } }`,
    );
    const filled = departments.filter(
      ({ employees }) => employees.totalCount > 0 || employees.nodes.length > 0,
    );
    expect(filled.map(({ code }) => code)).toEqual([own]);
    expect(new Set(filled[0]?.employees.nodes.map(({ department }) => department.code))).toEqual(
      new Set([own]),
    );
  });

  it('gets no other department’s facts or allocation, by list, nesting or id', async () => {
    const { allocations, officeAllocations, departments } = await asSecretary<{
      allocations: { department: { code: string } }[];
      officeAllocations: unknown[];
      departments: { code: string; year: unknown; years: unknown[]; allocation: unknown }[];
    }>(`{
      allocations(period: "2025") { department { code } }
      officeAllocations(period: "2025") { amount }
      departments { code year(period: "2025") { id } years { id } allocation(period: "2025") { amount } }
    }`);
    expect(allocations.map(({ department }) => department.code)).toEqual([own]);
    expect(officeAllocations).toEqual([]);
    const seen = departments.filter(
      ({ year, years, allocation }) => year !== null || years.length > 0 || allocation !== null,
    );
    expect(seen.map(({ code }) => code)).toEqual([own]);
    const rows = await ask<{ departments: { code: string; year: { id: string } }[] }>(
      app,
      'PERSONNEL',
      '{ departments { code year(period: "2025") { id } } }',
    );
    const ids = rows.departments.filter(({ code }) => code !== own).map(({ year }) => year.id);
    const { nodes } = await asSecretary<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(new Set(nodes)).toEqual(new Set([null]));
  });

  it('sees the own explanation without any step of another department', async () => {
    const { allocations } = await asSecretary<{
      allocations: { explanation: { nodes: { key: string; isCut: boolean }[] } }[];
    }>('{ allocations(period: "2025") { explanation { nodes { key isCut parts } } } }');
    const { nodes } = allocations[0]?.explanation ?? { nodes: [] };
    const named = nodes.flatMap(({ key }) => /departments\.([^.]+)/.exec(key)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set([own]));
    expect(nodes.some(({ isCut }) => isCut)).toBe(true);
    expect(JSON.stringify(nodes).replaceAll(`departments.${own}.`, '')).not.toContain(
      'departments.',
    );
  });

  it('sees facts but no Z before the result is published, with the reason', async () => {
    const { allocations } = await asSecretary<{ allocations: Record<string, unknown>[] }>(
      `{ allocations(period: "2026") { headcount establishment amount staffRate studentRate rank
         assessmentCoefficient perHead staffPart explanation { root } problems { code message } } }`,
    );
    expect(allocations).toHaveLength(1);
    const [row] = allocations;
    expect(row?.['headcount']).toMatch(/^\d+$/);
    for (const figure of ['amount', 'staffRate', 'studentRate', 'rank', 'perHead', 'staffPart']) {
      expect(row?.[figure], figure).toBeNull();
    }
    expect(row?.['explanation']).toBeNull();
    expect(row?.['problems']).toEqual([
      { code: 'not_published', message: '本年度核拨结果尚未公布，公布后可见。' },
    ]);
  });
});

const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

/** The id of a person that nobody has: the last digit of the row's key changed. */
function absentLike(id: string): string {
  const [type, key = ''] = Buffer.from(id, 'base64url').toString().split(':');
  const last = key.endsWith('0') ? '1' : '0';
  return Buffer.from(`${type}:${key.slice(0, -1)}${last}`).toString('base64url');
}
