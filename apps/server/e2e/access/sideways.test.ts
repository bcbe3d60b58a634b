import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Answer } from '../../src/testing/harness.js';
import {
  actingAs,
  fillInstitution,
  type SmallInstitution,
} from '../../src/testing/two-institutions.js';
import { Employee, Scenario } from '../../src/database/entities/index.js';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { ask } from '../ask.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { signedIn, withToken, type Headers } from './principals.js';

/** X5: counts, sums, sorts, filters and errors tell nothing of rows that one may not see. */
let app: TestApp;
let subjects: Subjects;
let other: SmallInstitution;
const headers = new Map<string, Headers>();

beforeAll(async () => {
  app = await TestApp.start();
  subjects = await subjectsOf(app);
  other = await fillInstitution(app.database, '另一所');
  for (const name of ['secretary', 'head', 'employee', 'leadership', 'personnel', 'finance']) {
    headers.set(name, await signedIn(app, name));
  }
  headers.set('token', await withToken(app, { scopes: ['reference:read', 'allocations:read'] }));
}, 600_000);
afterAll(() => app.stop());

async function as(name: string, query: string): Promise<Answer['body']> {
  const response = await app.send('/graphql', { query }, { ...headers.get(name) });
  return (await response.json()) as Answer['body'];
}

/** The same bytes, but for the number of the request and what is left in the own bucket. */
const OWN = new Set(['requestId', 'cost']);
const bytesOf = (body: Answer['body']): string =>
  JSON.stringify(body, (key, value: unknown) => (OWN.has(key) ? undefined : value));

describe('an id', () => {
  it('that is hidden, of another college, or of nobody gives the same bytes', async () => {
    const { employee } = await ask<{ employee: { id: string } }>(
      app,
      'PERSONNEL',
      `{ employee(employeeNumber: "${subjects.stranger}") { id } }`,
    );
    const foreign = await app.database
      .forkFor(actingAs(other, 'PERSONNEL'))
      .findOneOrFail(Employee, { employeeNumber: '1' });
    const ids = [
      employee.id,
      toGlobalId('Employee', foreign.id),
      toGlobalId('Employee', crypto.randomUUID()),
      'no id',
    ];
    for (const name of ['secretary', 'head', 'employee', 'leadership', 'token']) {
      const answers = await Promise.all(
        ids.map((id) => as(name, `{ node(id: "${id}") { id __typename } }`)),
      );
      expect(new Set(answers.map(bytesOf)).size, name).toBe(1);
      expect(answers[0]?.data, name).toEqual({ node: null });
    }
    const seen = await as('personnel', `{ node(id: "${employee.id}") { id } }`);
    expect(seen.data).toEqual({ node: { id: employee.id } });
  });

  it('of another college’s scenario is nothing to the personnel office either', async () => {
    const [scenario] = await app.database
      .forkFor(actingAs(other, 'LEADERSHIP'))
      .find(Scenario, {}, { limit: 1 });
    const id = toGlobalId('Scenario', scenario?.id ?? '');
    const hidden = await as('personnel', `{ scenario(id: "${id}") { name } }`);
    const absent = toGlobalId('Scenario', crypto.randomUUID());
    expect(bytesOf(hidden)).toBe(
      bytesOf(await as('personnel', `{ scenario(id: "${absent}") { name } }`)),
    );
  });
});

describe('counts and filters of a secretary', () => {
  const count = async (filter: string): Promise<number> => {
    const { data, errors } = await as(
      'secretary',
      `{ employees(first: 1, filter: ${filter}) { totalCount } }`,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return (data as unknown as { employees: { totalCount: number } }).employees.totalCount;
  };

  it('stay inside the own department, whatever is asked for', async () => {
    const own = await count('{}');
    expect(own).toBeGreaterThan(10);
    expect(await count(`{ search: "${subjects.stranger}" }`)).toBe(0);
    expect(await count(`{ search: "${subjects.colleague}" }`)).toBe(1);
    const { department } = await ask<{ department: { id: string } }>(
      app,
      'PERSONNEL',
      `{ department(code: "${subjects.otherDepartment}") { id } }`,
    );
    expect(await count(`{ departments: ["${department.id}"] }`)).toBe(0);
    const kinds = await Promise.all(
      [
        'MANAGEMENT',
        'TEACHING',
        'RESEARCH',
        'DUAL_ROLE',
        'COUNSELLOR',
        'OTHER_PROFESSIONAL',
        'WORKER',
      ].map((kind) => count(`{ postKind: [${kind}] }`)),
    );
    expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(own);
  });

  it('know no field of pay to sort or to filter by', async () => {
    for (const query of [
      '{ employees(first: 1, orderBy: [{ field: DISTRIBUTION }]) { totalCount } }',
      '{ employees(first: 1, filter: { distribution: "1.00" }) { totalCount } }',
      '{ employees(first: 1, orderBy: [{ field: PREVIOUS_REWARD }]) { totalCount } }',
    ]) {
      const { errors } = await as('personnel', query);
      expect(errors?.[0]?.extensions['code'], query).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('a refusal', () => {
  it('says the same to everybody who is refused, and names nothing', async () => {
    const query = '{ researchPosts(period: "2025") { __typename } }';
    const answers = await Promise.all(
      ['secretary', 'head', 'employee', 'finance', 'token'].map((name) => as(name, query)),
    );
    expect(new Set(answers.map(bytesOf)).size).toBe(1);
    expect(answers[0]?.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('of a mutation comes before its input is looked at', async () => {
    const asked = (number: string) =>
      as(
        'employee',
        `mutation { employeeUpsert(input: { employeeNumber: "${number}", name: "x", idempotencyKey: "x" }) { userErrors { rule } } }`,
      );
    expect(bytesOf(await asked(subjects.stranger))).toBe(bytesOf(await asked('nobody')));
  });
});

describe('many at once', () => {
  it('two hundred mixed requests get their own rows each, errors between them', async () => {
    const names = ['secretary', 'employee', 'personnel', 'leadership', 'token'];
    const query = '{ employees(first: 1) { totalCount } }';
    const alone = new Map<string, string>();
    for (const name of names) alone.set(name, bytesOf(await as(name, query)));
    const mixed = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const name = names[at % names.length] ?? '';
        if (at % 7 === 0) await as(name, '{ nodes(ids: ["x"]) { broken } }');
        return [name, bytesOf(await as(name, query))] as const;
      }),
    );
    expect(mixed.filter(([name, bytes]) => alone.get(name) !== bytes)).toEqual([]);
    expect(new Set(alone.values()).size).toBeGreaterThan(3);
  });
});
