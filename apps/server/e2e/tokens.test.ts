import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiToken } from '../src/database/entities/index.js';
import { TestApp, type Answer } from '../src/testing/harness.js';

const CREATE = `mutation($input: ClientTokenCreateInput!) { clientTokenCreate(input: $input) {
  secret clientToken { id name scopes departments { code } addresses createdByName expiresAt
    revokedAt lastUsedAt } userErrors { code rule field } } }`;
const REVOKE = `mutation($input: ClientTokenRevokeInput!) { clientTokenRevoke(input: $input) {
  clientToken { id revokedAt revokedByName } userErrors { rule } } }`;
const LIST = '{ clientTokens { id name lastUsedAt revokedAt } }';

interface Made {
  secret: string | null;
  clientToken: { id: string; name: string; departments: { code: string }[] } | null;
  userErrors: { code: string; rule: string; field: string[] }[];
}

interface Told {
  type: string;
  node: { id: string } | null;
}

describe('tokens of other systems', () => {
  let app: TestApp;
  let keys = 0;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const input = (given: object) => {
    keys += 1;
    const usual = { name: '人事系统', scopes: ['EMPLOYEES_READ'], expiresOn: '2027-03-01' };
    return { ...usual, idempotencyKey: `token-${keys}`, ...given };
  };
  async function make(given: object): Promise<Made> {
    const answer = await app.post('PERSONNEL', CREATE, { input: input(given) });
    return (answer.body.data as unknown as { clientTokenCreate: Made }).clientTokenCreate;
  }
  async function secretOf(given: object): Promise<string> {
    const { secret, userErrors } = await make(given);
    expect(userErrors).toEqual([]);
    return secret ?? '';
  }
  const as = (secret: string, query: string, variables = {}, headers = {}): Promise<Answer> =>
    app.post(null, query, variables, { authorization: `Bearer ${secret}`, ...headers });
  const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions['code'];

  it('shows the secret once and keeps its hash alone', async () => {
    const asked = { input: input({ departments: ['C01'], addresses: [' 127.0.0.0/8 '] }) };
    const answer = await app.post('PERSONNEL', CREATE, asked);
    const made = (answer.body.data as unknown as { clientTokenCreate: Made }).clientTokenCreate;
    expect(made.secret).toMatch(/^hebo_[\w-]{43}$/u);
    expect(made.clientToken).toMatchObject({
      name: '人事系统',
      scopes: ['EMPLOYEES_READ'],
      departments: [{ code: 'C01' }],
      addresses: ['127.0.0.0/8'],
      expiresAt: '2027-03-01T16:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
    });
    const again = await app.post('PERSONNEL', CREATE, asked);
    expect(JSON.stringify(again.body)).not.toContain('hebo_');
    expect(again.body.data?.['clientTokenCreate']).toMatchObject({
      secret: null,
      clientToken: { id: made.clientToken?.id },
    });
    const rows = await app.database
      .forkForSignIn(app.signIns.institutionId)
      .find(ApiToken, {}, { populate: ['tokenHash'] });
    expect(JSON.stringify(rows)).not.toContain(made.secret?.slice(5));
    expect(rows.some(({ tokenHash }) => /^[0-9a-f]{64}$/u.test(tokenHash))).toBe(true);
    expect(JSON.stringify((await app.post('PERSONNEL', LIST)).body)).not.toContain('hebo_');
  });

  it('is made and ended by the personnel office, read by auditors and system administrators', async () => {
    for (const caller of ['LEADERSHIP', 'DEPARTMENT_SECRETARY', 'EMPLOYEE', 'FINANCE'] as const) {
      expect(codeOf(await app.post(caller, LIST)), caller).toBe('FORBIDDEN');
    }
    for (const caller of ['AUDITOR', 'SYSTEM_ADMINISTRATOR'] as const) {
      expect((await app.post(caller, LIST)).body.errors, caller).toBeUndefined();
      const refused = await app.post(caller, CREATE, { input: input({}) });
      expect(codeOf(refused), caller).toBe('FORBIDDEN');
    }
    const secret = await secretOf({ scopes: ['FACTS_WRITE'] });
    expect(codeOf(await as(secret, CREATE, { input: input({}) }))).toBe('FORBIDDEN');
  });

  it('tells everything that is wrong with an input', async () => {
    const { userErrors } = await make({
      name: ' ',
      scopes: [],
      departments: ['NOWHERE'],
      addresses: ['10.0.0.0/8', '10.0.0.0/33', 'example.org', '2001:db8::/32'],
      expiresOn: '2027-11-03',
    });
    expect(userErrors.map(({ rule, field }) => [rule, field.join('.')])).toEqual([
      ['blank', 'input.name'],
      ['scope_needed', 'input.scopes'],
      ['address_has_wrong_form', 'input.addresses.1'],
      ['address_has_wrong_form', 'input.addresses.2'],
      ['unknown_department', 'input.departments'],
      ['expiry_within_a_year', 'input.expiresOn'],
    ]);
  });

  it('ends within a second of being revoked, and on its last day', async () => {
    const made = await make({ expiresOn: '2026-11-05' });
    const secret = made.secret ?? '';
    expect((await as(secret, '{ viewer { name } }')).status).toBe(200);
    const id = made.clientToken?.id;
    const revoked = await app.post('PERSONNEL', REVOKE, { input: { id } });
    expect(revoked.body.data?.['clientTokenRevoke']).toMatchObject({
      clientToken: { revokedByName: expect.any(String) },
      userErrors: [],
    });
    app.clock.now = new Date(app.clock.now.getTime() + 1_000);
    expect(codeOf(await as(secret, '{ viewer { name } }'))).toBe('UNAUTHENTICATED');
    const ending = await secretOf({ expiresOn: '2026-11-05' });
    const before = app.clock.now;
    app.clock.now = new Date('2026-11-05T23:59:58+08:00');
    expect((await as(ending, '{ viewer { name } }')).status).toBe(200);
    app.clock.now = new Date('2026-11-06T00:00:00+08:00');
    expect(codeOf(await as(ending, '{ viewer { name } }'))).toBe('UNAUTHENTICATED');
    app.clock.now = before;
  });

  it('opens nothing from another network, and a token in an address is refused', async () => {
    const near = await secretOf({ addresses: ['192.0.2.0/24', '::1'] });
    const from = (address: string) =>
      as(near, '{ viewer { name } }', {}, { 'x-forwarded-for': address });
    expect((await from('192.0.2.77')).status).toBe(200);
    expect(codeOf(await from('192.0.3.1'))).toBe('UNAUTHENTICATED');
    expect((await from('192.0.2.77')).status).toBe(200);
    expect(
      (await app.send(`/graphql?token=${near}`, { query: '{ viewer { name } }' })).status,
    ).toBe(400);
  });

  it('reads what its scopes open: names and facts without pay, pay, published figures', async () => {
    const [employees, pay, scenarios, reference] = [
      await secretOf({ scopes: ['EMPLOYEES_READ'] }),
      await secretOf({ scopes: ['PAYSLIPS_READ'] }),
      await secretOf({ scopes: ['SCENARIOS_READ'] }),
      await secretOf({ scopes: ['REFERENCE_READ'] }),
    ];
    const person = `{ employees(first: 1) { nodes { name facts { value } payYear(period: "2025") {
      months { month } } } } }`;
    const seen = await as(employees, person);
    expect(seen.body.data).toMatchObject({
      employees: { nodes: [{ name: expect.any(String), payYear: null }] },
    });
    expect(JSON.stringify(seen.body.extensions)).toContain('payYear');
    expect((await as(pay, person)).body.data).not.toMatchObject({
      employees: { nodes: [{ payYear: null }] },
    });
    expect(codeOf(await as(reference, person))).toBe('FORBIDDEN');
    const listed = await as(scenarios, '{ scenarios(first: 100) { nodes { period status } } }');
    const found = (listed.body.data as unknown as Scenarios).scenarios.nodes;
    expect(new Set(found.map(({ period }) => period))).toEqual(new Set(['2025']));
    expect(found.every(({ status }) => ['FROZEN', 'SUPERSEDED'].includes(status))).toBe(true);
  });

  it('sees its departments alone, by list, by number, by id and in what the whole college yields', async () => {
    const bound = await secretOf({
      scopes: ['EMPLOYEES_READ', 'ALLOCATIONS_READ'],
      departments: ['C01'],
    });
    const free = await secretOf({ scopes: ['EMPLOYEES_READ', 'ALLOCATIONS_READ'] });
    const people = '{ employees(first: 100) { nodes { id employeeNumber department { code } } } }';
    const own = (await as(bound, people)).body.data as unknown as People;
    expect(new Set(own.employees.nodes.map(({ department }) => department.code))).toEqual(
      new Set(['C01']),
    );
    const all = (await as(free, people)).body.data as unknown as People;
    const other = all.employees.nodes.find(({ department }) => department.code !== 'C01');
    const lookUp = `query($id: ID!, $number: String!) { node(id: $id) { id }
      employee(employeeNumber: $number) { id } }`;
    const variables = { id: other?.id, number: other?.employeeNumber };
    expect((await as(bound, lookUp, variables)).body.data).toEqual({ node: null, employee: null });
    expect((await as(free, lookUp, variables)).body.data?.['node']).not.toBeNull();
    const z = '{ allocations(period: "2025") { department { code } amount } }';
    const amounts = (await as(bound, z)).body.data as unknown as Amounts;
    expect(amounts.allocations).toEqual([
      { department: { code: 'C01' }, amount: expect.stringMatching(/^\d+\.\d{2}$/u) },
    ]);
    const viewer = await as(bound, '{ viewer { departments { code } } }');
    expect(viewer.body.data).toEqual({ viewer: { departments: [{ code: 'C01' }] } });
  });

  it('is told of changes of what it may read and of nothing else, as a person is', async () => {
    const told = async (asking: (query: string) => Promise<Answer>) => {
      const types = ['FACT', 'EVENT', 'YEAR'].map((name) => `EMPLOYEE_${name}`);
      const found = await Promise.all(
        [...types, 'SCENARIO'].map((type) =>
          asking(`{ changes(first: 100, types: [${type}]) { nodes { type node { id } } } }`),
        ),
      );
      const nodes = found.flatMap(({ body }) => {
        const { changes } = body.data as unknown as { changes: { nodes: Told[] } };
        return changes.nodes;
      });
      expect(nodes.filter(({ node }) => node === null)).toEqual([]);
      return [...new Set(nodes.map(({ type }) => type))];
    };
    const byScope = async (...scopes: string[]) => {
      const secret = await secretOf({ scopes });
      return told((query) => as(secret, query));
    };
    const [facts, events, years] = ['EMPLOYEE_FACT', 'EMPLOYEE_EVENT', 'EMPLOYEE_YEAR'];
    expect(await byScope('EMPLOYEES_READ')).toEqual([facts, events, years]);
    expect(await byScope('PAYSLIPS_READ')).toEqual([years]);
    expect(await byScope('ALLOCATIONS_READ', 'FACTS_WRITE')).toEqual([]);
    const byName = (name: `@${string}`) => told((query) => app.post(name, query));
    expect(await byName('@posts')).toEqual([facts]);
    expect(await byName('@research')).toEqual([years]);
    expect(await byName('@students')).toEqual([]);
    expect(await byName('@personnel')).toEqual([facts, events, years, 'SCENARIO']);
  });

  it('is told when it was last used, to the minute', async () => {
    const made = await make({ name: '常用' });
    const used = async () => {
      const { clientTokens } = (await app.post('AUDITOR', LIST)).body.data as unknown as {
        clientTokens: { id: string; lastUsedAt: string | null }[];
      };
      return clientTokens.find(({ id }) => id === made.clientToken?.id)?.lastUsedAt;
    };
    const first = app.clock.now;
    await as(made.secret ?? '', '{ viewer { name } }');
    expect(await used()).toBe(first.toISOString());
    app.clock.now = new Date(first.getTime() + 30_000);
    await as(made.secret ?? '', '{ viewer { name } }');
    expect(await used()).toBe(first.toISOString());
    app.clock.now = new Date(first.getTime() + 61_000);
    await as(made.secret ?? '', '{ viewer { name } }');
    expect(await used()).toBe(app.clock.now.toISOString());
  });
});

interface Scenarios {
  scenarios: { nodes: { period: string; status: string }[] };
}
interface People {
  employees: { nodes: { id: string; employeeNumber: string; department: { code: string } }[] };
}
interface Amounts {
  allocations: { department: { code: string }; amount: string }[];
}
