import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  Account,
  AccountRole,
  ApiToken,
  Department,
  Session,
} from '../../database/entities/index.js';
import { cookieOf, TestApp } from '../../testing/harness.js';
import { createApiToken } from './api-token.service.js';
import { hashOfSecret } from './secret.js';

const HOUR = 60 * 60_000;
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const pass = (milliseconds: number): void => {
  app.clock.now = new Date(app.clock.now.getTime() + milliseconds);
};
/** What is changed behind the server's back acts within a second. */
const SECOND = 1_000;
const signInRows = () => app.database.forkForSignIn(app.signIns.institutionId);
const accountIdOf = async (accountName: string): Promise<string> =>
  (await signInRows().findOneOrFail(Account, { accountName })).id;

async function viewerOf(cookie: string) {
  const response = await fetch(`${app.url}/auth/session`, { headers: { cookie } });
  return ((await response.json()) as { viewer: Record<string, unknown> | null }).viewer;
}

async function signIn(accountName: string, headers: Record<string, string> = {}) {
  const account = app.signIns.accounts.find((each) => each.accountName === accountName);
  const { password } = account as { password: string };
  return app.send('/auth/sign-in', { accountName, password }, headers);
}

it('gives an id of 256 bits in a cookie no script can read, and stores its hash alone', async () => {
  const response = await signIn('auditor');
  expect(response.headers.get('set-cookie')).toMatch(
    /^hebo=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u,
  );
  const secret = cookieOf(response).slice('hebo='.length);
  const hashes = (await signInRows().find(Session, {})).map((session) => session.tokenHash);
  expect(hashes).toContain(hashOfSecret(secret));
  expect(hashes).not.toContain(secret);
});

it('is a __Host- cookie, Secure, behind TLS', async () => {
  const origin = app.url.replace('http:', 'https:');
  const response = await signIn('auditor', { 'x-forwarded-proto': 'https', origin });
  expect(response.headers.get('set-cookie')).toMatch(
    /^__Host-hebo=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/u,
  );
});

it('makes a new id at every sign-in and ends the one the browser brought', async () => {
  const planted = 'hebo=planted-by-somebody-else';
  const first = cookieOf(await signIn('auditor', { cookie: planted }));
  expect(first).not.toBe(planted);
  const second = cookieOf(await signIn('auditor', { cookie: first }));
  expect(second).not.toBe(first);
  expect(await viewerOf(planted)).toBeNull();
  expect(await viewerOf(first)).toBeNull();
  expect(await viewerOf(second)).toMatchObject({ accountName: 'auditor', actingAs: 'AUDITOR' });
});

it('ends by signing out here, or everywhere', async () => {
  const [here, there, other] = [
    cookieOf(await signIn('auditor')),
    cookieOf(await signIn('auditor')),
    cookieOf(await signIn('personnel')),
  ];
  const out = await app.send('/auth/sign-out', {}, { cookie: here });
  expect(out.headers.get('set-cookie')).toMatch(/^hebo=; Path=\/; Expires=Thu, 01 Jan 1970/u);
  expect(await viewerOf(here)).toBeNull();
  expect(await viewerOf(there)).not.toBeNull();
  await app.send('/auth/sign-out-everywhere', {}, { cookie: there });
  expect(await viewerOf(there)).toBeNull();
  expect(await viewerOf(other)).not.toBeNull();
});

it('ends after two idle hours, and after eight in any case', async () => {
  const idle = cookieOf(await signIn('auditor'));
  pass(2 * HOUR - 1);
  expect(await viewerOf(idle)).not.toBeNull();
  pass(2 * HOUR);
  expect(await viewerOf(idle)).toBeNull();

  const busy = cookieOf(await signIn('auditor'));
  for (let hour = 1; hour <= 7; hour += 1) {
    pass(HOUR);
    expect(await viewerOf(busy)).not.toBeNull();
  }
  pass(HOUR);
  expect(await viewerOf(busy)).toBeNull();
});

it('acts in one role at a time, under a new id after a change', async () => {
  const accountId = await accountIdOf('both');
  const cookie = cookieOf(await signIn('both'));
  expect(await viewerOf(cookie)).toMatchObject({
    roles: ['DEPARTMENT_SECRETARY', 'EMPLOYEE'],
    actingAs: 'DEPARTMENT_SECRETARY',
  });
  const refused = await app.send('/auth/switch-role', { role: 'LEADERSHIP' }, { cookie });
  expect(refused.status).toBe(403);
  const changed = cookieOf(await app.send('/auth/switch-role', { role: 'EMPLOYEE' }, { cookie }));
  expect(changed).not.toBe(cookie);
  expect(await viewerOf(cookie)).toBeNull();
  expect(await viewerOf(changed)).toMatchObject({ actingAs: 'EMPLOYEE' });

  const ended = { validTo: '2026-11-02' };
  await signInRows().nativeUpdate(AccountRole, { accountId, role: 'EMPLOYEE' }, ended);
  pass(SECOND);
  expect(await viewerOf(changed)).toBeNull();
});

it('follows a disabled account and a moved secretary within a second', async () => {
  const cookie = cookieOf(await signIn('secretary'));
  const count = async (): Promise<string[]> => {
    const { body } = await app.post(
      null,
      '{ employees(first: 100) { nodes { department { code } } } }',
      {},
      { cookie },
    );
    const connection = body.data?.['employees'] as unknown as {
      nodes: { department: { code: string } }[];
    };
    return [...new Set(connection.nodes.map((node) => node.department.code))];
  };
  const before = await count();
  expect(before).toHaveLength(1);
  const office = await app.database
    .forkForComputation(app.signIns.institutionId)
    .findOneOrFail(Department, { code: 'O07' });
  const accountId = await accountIdOf('secretary');
  await signInRows().nativeUpdate(AccountRole, { accountId }, { departmentId: office.id });
  pass(SECOND);
  expect(await count()).toEqual(['O07']);
  await signInRows().nativeUpdate(Account, { id: accountId }, { isDisabled: true });
  pass(SECOND);
  expect(await viewerOf(cookie)).toBeNull();
});

it('takes a token from the header only, until it is revoked or expires', async () => {
  const ask = (headers: Record<string, string>, path = '/graphql') =>
    app.send(path, { query: '{ departments { code } }' }, headers);
  const { institutionId, apiToken } = app.signIns;
  const bearer = { authorization: `Bearer ${apiToken}` };
  expect((await ask(bearer)).status).toBe(200);
  expect((await ask({}, `/graphql?access_token=${apiToken}`)).status).toBe(400);
  expect((await ask(bearer, `/graphql?t=${apiToken}`)).status).toBe(400);
  expect((await ask({ authorization: `Basic ${apiToken}` })).status).toBe(401);
  // Not even within the second in which the token is known.
  expect((await ask({ cookie: `hebo=${apiToken}` })).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${apiToken}x` })).status).toBe(401);

  const stored = await signInRows().findOneOrFail(ApiToken, { tokenHash: hashOfSecret(apiToken) });
  expect(JSON.stringify(stored)).not.toContain(apiToken);
  await signInRows().nativeUpdate(ApiToken, { id: stored.id }, { revokedAt: app.clock.now });
  pass(SECOND);
  expect((await ask(bearer)).status).toBe(401);

  const asked = { institutionId, name: 'x', scopes: ['reference:read'] as const };
  const short = await createApiToken(app.database, { ...asked, days: 1, now: app.clock.now });
  expect((await ask({ authorization: `Bearer ${short}` })).status).toBe(200);
  pass(24 * HOUR);
  expect((await ask({ authorization: `Bearer ${short}` })).status).toBe(401);
  await expect(
    createApiToken(app.database, { ...asked, days: 366, now: app.clock.now }),
  ).rejects.toThrow(RangeError);
});
