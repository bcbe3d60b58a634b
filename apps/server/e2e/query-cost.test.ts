import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST_LIMITS } from '../src/common/cost-plugin.js';
import { createApiToken } from '../src/modules/access/api-token.service.js';
import { TestApp, type Answer } from '../src/testing/harness.js';

/** One page of people with their departments: 2 + 100 × (1 + 1) points. */
const PAGE = 'employees(first: 100) { nodes { department { code } } }';
const THREE = `{ a: ${PAGE} b: ${PAGE} c: ${PAGE} }`;

describe('the cost of a query', () => {
  let app: TestApp;
  let token: Record<string, string>;
  beforeAll(async () => {
    app = await TestApp.start({ limits: COST_LIMITS });
    const secret = await createApiToken(app.database, {
      institutionId: app.signIns.institutionId,
      name: '人事系统',
      scopes: ['employees:read'],
      days: 30,
      now: app.clock.now,
    });
    token = { authorization: `Bearer ${secret}` };
  });
  afterAll(() => app.stop());

  const ask = (query: string, variables = {}): Promise<Answer> =>
    app.post(null, query, variables, token);
  const costOf = ({ body }: Answer) => body.extensions?.['cost'];

  it('stands on every answer, with what was asked for, what was used and what is left', async () => {
    const sized = 'query($n: Int!) { employees(first: $n) { nodes { department { code } } } }';
    const throttleStatus = { maximumAvailable: 1_000, currentlyAvailable: 981, restoreRate: 50 };
    expect(costOf(await ask(sized, { n: 9 }))).toEqual({
      requestedQueryCost: 20,
      actualQueryCost: 19,
      throttleStatus,
    });
    const refused = await ask('{ scenarios(first: 3) { totalCount } }');
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(costOf(refused)).toMatchObject({ requestedQueryCost: 2, actualQueryCost: 0 });
    const wrong = await ask('{ nothing }');
    expect(costOf(wrong)).toMatchObject({ requestedQueryCost: 0, actualQueryCost: 0 });
    const person = await app.post('PERSONNEL', '{ viewer { name } }');
    expect(costOf(person)).toEqual({
      requestedQueryCost: 1,
      actualQueryCost: 1,
      throttleStatus: { maximumAvailable: 5_000, currentlyAvailable: 4_999, restoreRate: 250 },
    });
  });

  it('is told to whoever is signed in, as this server was set up', async () => {
    const headers = await app.headersOf('PERSONNEL');
    const response = await fetch(`${app.url}/auth/limits`, { headers });
    expect(await response.json()).toEqual({
      token: { most: 1_000, restored: 50 },
      person: { most: 5_000, restored: 250 },
      nodes: 20_000,
    });
    expect((await fetch(`${app.url}/auth/limits`)).status).toBe(401);
  });

  it('lets a console and code generators ask for the whole schema, and not for more', async () => {
    const schema = await ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(schema.body.errors).toBeUndefined();
    expect(costOf(schema)).toMatchObject({ requestedQueryCost: 71, actualQueryCost: 71 });
    const within = 'fields { type { fields { type { fields { name args { name } } } } } }';
    const deeper = await ask(`{ __schema { types { ${within} } } }`);
    expect(deeper.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('gives back what a short page did not use, and tells a trial from a look', async () => {
    const asked = '{ employees(first: 100, filter: {search: "没有这个人"}) { nodes { id } } }';
    expect(costOf(await ask(asked))).toMatchObject({ requestedQueryCost: 102, actualQueryCost: 1 });
    const year = await app.post('PERSONNEL', '{institutionYear(period:"2026"){baseScenario{id}}}');
    const id = (year.body.data as unknown as Base).institutionYear.baseScenario.id;
    const preview = `query($input: ScenarioPreviewInput!) {
      scenarioPreview(input: $input) { outcome { allocated } } }`;
    const input = { base: id, lockMode: 'POOL', overrides: [] };
    expect(costOf(await app.post('PERSONNEL', preview, { input }))).toMatchObject({
      requestedQueryCost: 51,
      actualQueryCost: 51,
    });
  });

  it('throttles the second heavy query, says how long to wait, and lets it through then', async () => {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    expect(costOf(await ask(THREE))).toMatchObject({ actualQueryCost: 603 });
    const second = await ask(THREE);
    expect(second.status).toBe(429);
    expect(second.body.data).toBeUndefined();
    expect(second.body.errors?.[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
      retryAfterMs: 4_180,
    });
    const other = await app.post('PERSONNEL', '{ viewer { name } }');
    expect(other.body.errors).toBeUndefined();
    app.clock.now = new Date(app.clock.now.getTime() + 4_180);
    expect((await ask(THREE)).body.errors).toBeUndefined();
  });

  it('refuses what no bucket holds, by its points and by its objects', async () => {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const six = `{ ${[...'abcdef'].map((alias) => `${alias}: ${PAGE}`).join(' ')} }`;
    const dear = await ask(six);
    expect(dear.status).toBe(400);
    expect(dear.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('1212'),
      extensions: { code: 'COST_EXCEEDED' },
    });
    const wide =
      '{ departments { employees(first: 100) { nodes { facts { id } years { id } } } } }';
    const answer = await app.post('PERSONNEL', wide);
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('COST_EXCEEDED');
  });

  it('ends on fragments that double at every step', async () => {
    const chain = Array.from(
      { length: 40 },
      (_, at) =>
        `fragment F${at} on Department { ${at < 39 ? `...F${at + 1} ...F${at + 1}` : 'id'} }`,
    );
    const began = performance.now();
    const answer = await ask(`{ departments { ...F0 } } ${chain.join(' ')}`);
    expect(answer.status).toBe(400);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('counts the same for a page whose size is a variable, however the variable is called', async () => {
    const query = 'query($first: Int = 7) { employees(first: $first) { nodes { id } } }';
    expect(costOf(await ask(query))).toMatchObject({ requestedQueryCost: 9 });
    expect(costOf(await ask(query, { first: 20 }))).toMatchObject({ requestedQueryCost: 22 });
    const refused = await ask(query, { first: 'x' });
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(costOf(refused)).toMatchObject({ actualQueryCost: 0 });
  });
});

interface Base {
  institutionYear: { baseScenario: { id: string } };
}
