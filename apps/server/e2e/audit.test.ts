import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { asSuperuser } from '../src/testing/test-database.js';
import { ask, codesOf, type UserError } from './ask.js';
import { CALLS, declaredRoutes, UNTOLD } from './audited-routes.js';
import { csv, Importer } from './importer.js';

interface Entry {
  readonly number: string;
  readonly actor: string;
  readonly actingAs: string | null;
  readonly action: string;
  readonly operation: string | null;
  readonly objectType: string | null;
  readonly objectLabel: string | null;
  readonly employeeNumbers: readonly string[];
  readonly reason: string | null;
  readonly outcome: string;
  readonly changes: readonly { label: string; old: string | null; new: string | null }[];
}

const FIELDS = `number actor actingAs action operation objectType objectLabel employeeNumbers reason
  outcome changes { label old new }`;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function log(filter: object, caller: Caller = 'AUDITOR'): Promise<Entry[]> {
  const { auditLog } = await ask<{ auditLog: { nodes: Entry[] } }>(app, caller, {
    query: `query ($filter: AuditFilter) { auditLog(first: 100, filter: $filter) { nodes { ${FIELDS} } } }`,
    variables: { filter },
  });
  return auditLog.nodes;
}

async function setScore(score: string, reason: string): Promise<void> {
  const year = await ask<{ department: { year: { version: number } } }>(
    app,
    'PERSONNEL',
    '{ department(code: "C08") { year(period: "2026") { version } } }',
  );
  const { version } = year.department.year;
  const { departmentYearSet } = await ask<{ departmentYearSet: { userErrors: UserError[] } }>(
    app,
    'PERSONNEL',
    {
      query: `mutation ($input: DepartmentYearSetInput!) { departmentYearSet(input: $input) { userErrors { code rule message field } } }`,
      variables: {
        input: { department: 'C08', period: '2026', score, reason, expectedVersion: version },
      },
    },
  );
  expect(departmentYearSet.userErrors).toEqual([]);
}

it('tells a changed score with the old and the new value, the name and the reason', async () => {
  await setScore('91.5', '质管处更正');
  const [entry] = await log({ search: '质管处更正' });
  expect(entry).toMatchObject({
    actor: '演示·人事处',
    actingAs: 'PERSONNEL',
    action: 'CHANGE',
    operation: 'Mutation.departmentYearSet',
    objectType: 'DepartmentYear',
    reason: '质管处更正',
    outcome: 'DONE',
  });
  expect(entry?.objectLabel).toMatch(/^C08 /);
  expect(entry?.changes).toContainEqual(expect.objectContaining({ old: '90.8', new: '91.5' }));
});

it('tells the reading of another person’s pay once a request, and not of the own', async () => {
  const query = `query ($n: String!) { employee(employeeNumber: $n) { payments { amount } years { distribution } } }`;
  const reads = async () => (await log({ action: ['READ_PAY'] })).length;
  const before = await reads();
  await ask(app, 'PERSONNEL', { query, variables: { n: '2013004' } });
  const found = await log({ action: ['READ_PAY'], employeeNumber: '2013004' });
  expect(await reads()).toBe(before + 1);
  expect(found[0]).toMatchObject({ actor: '演示·人事处', employeeNumbers: ['2013004'] });
  await ask(app, 'EMPLOYEE', { query, variables: { n: '2013004' } });
  await ask(app, 'PERSONNEL', `{ employee(employeeNumber: "2013004") { name } }`);
  expect(await reads()).toBe(before + 1);
});

it('tells what was refused, to whom, and every way in', async () => {
  const refused = await app.post('LEADERSHIP', '{ employees(first: 1) { nodes { name } } }');
  expect(codesOf(refused)).toEqual(['FORBIDDEN']);
  const [entry] = await log({ action: ['REFUSED'] });
  expect(entry).toMatchObject({ actingAs: 'LEADERSHIP', objectLabel: 'Query.employees' });
  await app.send('/auth/sign-in', { accountName: 'nobody', password: 'wrong password' });
  const [failed] = await log({ action: ['SIGN_IN'] });
  expect(failed).toMatchObject({ actor: 'nobody', outcome: 'FAILED' });
});

it('shows the personnel office its own entries and the security administrator no fact', async () => {
  const own = await log({}, 'PERSONNEL');
  expect(new Set(own.map(({ actingAs }) => actingAs))).toEqual(new Set(['PERSONNEL']));
  const security = await log({}, 'SECURITY_ADMINISTRATOR');
  expect(security.length).toBeGreaterThan(0);
  const types = new Set(
    security.filter(({ action }) => action === 'CHANGE').map((e) => e.objectType),
  );
  expect([...types].every((type) => type?.startsWith('Account'))).toBe(true);
  expect(security.some(({ action }) => action === 'READ_PAY')).toBe(false);
});

it('tells every route at work and refused, each by one entry of its request', async () => {
  const told = new Set(CALLS.map(({ route }) => route));
  expect(declaredRoutes()).toEqual([...told, ...UNTOLD].sort());
  for (const { route, entry, call } of CALLS) {
    const response = await call(app);
    await response.arrayBuffer();
    const found = await log({ search: response.headers.get('x-request-id') ?? 'none' });
    const entries = found
      .filter(({ action }) => action !== 'READ_PAY')
      .map(({ action, outcome }) => `${action} ${outcome}`);
    expect([route, response.status, ...new Set(entries)]).toEqual([
      route,
      expect.any(Number),
      entry,
    ]);
    expect(response.status < 400, `${route} ${response.status}`).toBe(entry.endsWith('DONE'));
  }
});

it('tells every step of an import', async () => {
  const importer = new Importer(app, 'PERSONNEL');
  const checked = await importer.check('PEOPLE', csv('工号,姓名', 'x,甲'), { name: '试.csv' });
  expect(await importer.cancel(checked.id)).toEqual([]);
  const found = await log({ action: ['IMPORT'], search: '试.csv' });
  expect(found.map(({ operation }) => operation)).toEqual([
    'Mutation.importCancel',
    'Mutation.importCreate',
    // The upload, by the right that it asks for.
    'Mutation.importCreate',
  ]);
});

interface Feed {
  readonly changes: {
    readonly nodes: readonly { type: string; naturalKey: string | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function feed(caller: Caller, since: string | null): Promise<Feed['changes']> {
  const { changes } = await ask<Feed>(app, caller, {
    query: `query ($since: String) { changes(first: 100, since: $since, types: [DEPARTMENT, DEPARTMENT_YEAR, INSTITUTION_YEAR]) { nodes { type naturalKey } pageInfo { hasNextPage endCursor } } }`,
    variables: { since },
  });
  return changes;
}

it('gives what changed since a cursor, to whom may see it', async () => {
  let page = await feed('TOKEN', null);
  for (let left = 20; page.pageInfo.hasNextPage && left > 0; left -= 1) {
    page = await feed('TOKEN', page.pageInfo.endCursor);
  }
  const end = page.pageInfo.endCursor;
  expect((await feed('TOKEN', end)).nodes).toEqual([]);
  await setScore('91.8', '再次更正');
  const after = (await feed('TOKEN', end)).nodes.map(
    ({ type, naturalKey }) => `${type} ${naturalKey}`,
  );
  expect(new Set(after)).toEqual(new Set(['DEPARTMENT_YEAR C08']));
  expect((await feed('EMPLOYEE', end)).nodes).toEqual([]);
});

it('finds the chain whole, and refuses every answer that it cannot tell of', async () => {
  const check = '{ auditCheck { isWhole firstBroken { number reason } head { number } } }';
  const { auditCheck } = await ask<{ auditCheck: object }>(app, 'AUDITOR', check);
  expect(auditCheck).toMatchObject({ isWhole: true, firstBroken: null });
  await untold('revoke execute on function append_audit(jsonb, jsonb) from hebo_rw, hebo_auth');
  await asOwner('grant execute on function append_audit(jsonb, jsonb) to hebo_rw, hebo_auth');
  // As a full disk would: what was told cannot be chained when the transaction ends.
  await untold('alter table audit_entry add constraint full_disk check (false) not valid');
  await asOwner('alter table audit_entry drop constraint full_disk');
  const { department } = await ask<{ department: null }>(
    app,
    'PERSONNEL',
    '{ department(code: "X99") { name } }',
  );
  expect(department).toBeNull();
});

const asOwner = (statement: string) => asSuperuser(app.database, statement);

/** Reading, writing, a refusal, a file: each says that it was not done, in the reader's language. */
async function untold(statement: string): Promise<void> {
  const headers = await app.headersOf('PERSONNEL');
  await asOwner(statement);
  for (const [caller, query] of UNTELLABLE) {
    const english = await app.post(caller, query, {}, { 'accept-language': 'en' });
    expect([english.status, codesOf(english), english.body.data], query).toEqual([
      503,
      ['UNAVAILABLE'],
      undefined,
    ]);
    expect(english.body.errors?.[0]?.message).toMatch(/^The audit cannot be written/);
    const chinese = await app.post(caller, query, {}, { 'accept-language': 'zh' });
    expect(chinese.body.errors?.[0]?.message).toMatch(/^审计记录无法写入/);
  }
  for (const [path, body] of [
    ['/exports', { list: 'employees', format: 'csv', reason: '核对' }],
    ['/auth/sign-in', { accountName: 'nobody', password: 'wrong' }],
  ] as const) {
    const response = await app.send(path, body, { ...headers, 'accept-language': 'en' });
    expect([path, response.status, await response.json()]).toEqual([
      path,
      503,
      {
        code: 'UNAVAILABLE',
        message: expect.stringMatching(/^The audit cannot be written/) as string,
        requestId: response.headers.get('x-request-id'),
      },
    ]);
  }
}

const UNTELLABLE: readonly (readonly [Caller, string])[] = [
  ['PERSONNEL', '{ employee(employeeNumber: "2013004") { years { distribution } } }'],
  ['LEADERSHIP', '{ employees(first: 1) { totalCount } }'],
  [
    'PERSONNEL',
    `mutation { departmentCreate(input: {code: "X99", name: "某", kind: OFFICE, idempotencyKey: "x99"}) { userErrors { code } } }`,
  ],
];

it('names the entry that a superuser has altered', async () => {
  const found = await log({ search: '质管处更正' });
  const entry = found.find(({ changes }) => changes.some((change) => change.new === '91.5'));
  await asOwner('alter table audit_entry disable trigger never_changed');
  await asOwner(
    `update audit_entry set content = replace(content, '91.5', '99.5') where number = ${entry?.number}`,
  );
  const { auditCheck } = await ask<{ auditCheck: object }>(
    app,
    'AUDITOR',
    '{ auditCheck { isWhole firstBroken { number } } }',
  );
  expect(auditCheck).toEqual({ isWhole: false, firstBroken: { number: entry?.number } });
});
