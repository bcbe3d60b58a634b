import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, codesOf } from './ask.js';
import { PersonnelOffice } from './personnel-office.js';

interface Page {
  readonly totalCount: number;
  readonly edges: { cursor: string; node: Person }[];
  readonly nodes: Person[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
}
interface Person {
  readonly employeeNumber: string;
  readonly name: string;
  readonly titleClass: string;
  readonly postKind: string;
  readonly department: { code: string };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $filter: EmployeeFilter, $orderBy: [EmployeeOrder!]) {
  employees(first: $first, after: $after, last: $last, before: $before, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount edges { cursor node { employeeNumber } } nodes { employeeNumber name titleClass postKind department { code } }
    pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

describe('the list of staff', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (await ask<{ employees: Page }>(app, 'PERSONNEL', { query: PAGE, variables })).employees;
  const numbers = ({ nodes }: Page) => nodes.map(({ employeeNumber }) => employeeNumber);

  it('goes through everybody once by cursor, forwards and backwards', async () => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const one: Page = await page({ first: 100, after });
      seen.push(...numbers(one));
      total = one.totalCount;
      after = one.pageInfo.endCursor;
      more = one.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(total);
    expect(seen).toEqual(seen.toSorted());
    const end = await page({ last: 10 });
    expect(numbers(end)).toEqual(seen.slice(-10));
    const before = await page({ last: 10, before: end.edges[0]?.cursor });
    expect(numbers(before)).toEqual(seen.slice(-20, -10));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(numbers(await page({ first: 5, offset: 7 }))).toEqual(seen.slice(7, 12));
  });

  it('refuses a cursor whose row has moved, and one that is none', async () => {
    const { edges } = await page({ first: 3 });
    const moved = { after: edges[2]?.cursor, orderBy: [{ field: 'NAME_PINYIN' }] };
    for (const variables of [moved, { after: 'x' }]) {
      const answer = await app.post('PERSONNEL', PAGE, { first: 2, ...variables });
      expect(codesOf(answer)).toEqual(['CURSOR_EXPIRED']);
    }
  });

  it('neither repeats nor hides anybody when somebody is added between two pages', async () => {
    const office = new PersonnelOffice(app);
    const one = await page({ first: 3 });
    const next = await page({ first: 3, after: one.pageInfo.endCursor });
    await office.newPerson('9999901');
    const same = await page({ first: 3, after: one.pageInfo.endCursor });
    expect(numbers(same)).toEqual(numbers(next));
    expect(numbers(await page({ last: 1 }))).toEqual(['9999901']);
    await office.newPerson('0000001');
    const moved = await app.post('PERSONNEL', PAGE, { first: 3, after: one.pageInfo.endCursor });
    expect(codesOf(moved)).toEqual(['CURSOR_EXPIRED']);
    expect(numbers(await page({ first: 4 }))).toEqual(['0000001', ...numbers(one)]);
  });

  it.each([
    ['nothing', {}],
    ['both ends', { first: 1, last: 1 }],
    ['none', { first: 0 }],
    ['too many', { first: 101 }],
    ['an offset too far', { first: 1, offset: 10_001 }],
    ['an offset from the end', { last: 1, offset: 1 }],
  ])('names the rule that it breaks: %s', async (_, variables) => {
    const answer = await app.post('PERSONNEL', PAGE, variables);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.message).toMatch(/first|offset/);
  });

  it('is found by number, by name and by the initials of the name', async () => {
    const { nodes } = await page({ first: 50, offset: 100 });
    const person = nodes[7] as Person;
    const byNumber = await page({ first: 5, filter: { search: person.employeeNumber } });
    expect(numbers(byNumber)).toContain(person.employeeNumber);
    const byName = await page({ first: 100, filter: { search: person.name } });
    expect(byName.nodes.every(({ name }) => name.includes(person.name))).toBe(true);
    expect(numbers(byName)).toContain(person.employeeNumber);
    const wang = await page({ first: 100, filter: { search: 'w' } });
    expect(wang.nodes.some(({ name }) => name.startsWith('王'))).toBe(true);
    for (const search of ['%', '_', '\\', "' or 1=1 --"]) {
      expect((await page({ first: 1, filter: { search } })).totalCount, search).toBe(0);
    }
  });

  it('combines filters with AND and lists with IN', async () => {
    const filter = { postKind: ['TEACHING', 'RESEARCH'], titleClass: ['SENIOR'] };
    const { nodes, totalCount } = await page({ first: 100, filter });
    expect(totalCount).toBeGreaterThan(3);
    for (const { postKind, titleClass } of nodes) {
      expect(filter.postKind).toContain(postKind);
      expect(titleClass).toBe('SENIOR');
    }
  });

  it('sorts by title, highest first, by department and by pinyin', async () => {
    const order = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN', 'UNTITLED'];
    const byTitle = await page({ first: 100, orderBy: [{ field: 'TITLE_CLASS' }] });
    const ranks = byTitle.nodes.map(({ titleClass }) => order.indexOf(titleClass));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const { departments } = await ask<{ departments: { code: string }[] }>(
      app,
      'PERSONNEL',
      '{ departments { code } }',
    );
    const codes = departments.map(({ code }) => code);
    const byDepartment = await page({
      first: 100,
      orderBy: [{ field: 'DEPARTMENT', direction: 'DESC' }],
    });
    const places = byDepartment.nodes.map(({ department }) => codes.indexOf(department.code));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    const byPinyin = await page({ first: 100, orderBy: [{ field: 'NAME_PINYIN' }] });
    const surnames = byPinyin.nodes.map(({ name }) => name[0] ?? '');
    expect(surnames[0]).toMatch(/[白包毕边蔡曹曾常陈]/);
  });
});
