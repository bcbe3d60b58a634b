import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Account, SignInAttempt } from '../../database/entities/index.js';
import { TestApp } from '../../testing/harness.js';
import { admit, forgetOldFailures, recordSuccess } from './limiter.js';
import { PasswordProvider } from './password-provider.js';
import type { Role } from './role.js';

/** The real one, counted. */
vi.mock(import('@node-rs/argon2'), async (load) => {
  const real = await load();
  return { ...real, verify: vi.fn(real.verify) };
});

const MINUTE = 60_000;
const UNLOCK = `mutation($accountName: String!) {
  accountUnlock(input: { accountName: $accountName }) { userErrors { code } } }`;
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

/** Each test lives two days after the one before, so that no count of another reaches it. */
beforeEach(() => pass(2 * 24 * 60 * MINUTE));
const pass = (milliseconds: number): void => {
  app.clock.now = new Date(app.clock.now.getTime() + milliseconds);
};

const passwordOf = (name: string): string =>
  app.signIns.accounts.find((account) => account.accountName === name)?.password ?? '';

async function tryIn(accountName: string, password: string, address = '192.0.2.1') {
  const response = await app.send(
    '/auth/sign-in',
    { accountName, password },
    { 'x-forwarded-for': address, 'accept-language': 'en' },
  );
  const body = (await response.json()) as {
    message?: string;
    code?: string;
    retryAfterMs?: number;
  };
  return { status: response.status, ...body };
}
const wrong = (accountName: string, address?: string) => tryIn(accountName, 'wrong', address);
const right = (accountName: string, address?: string) =>
  tryIn(accountName, passwordOf(accountName), address);

describe('a wrong guess', () => {
  it('reads the same for a name nobody has, a wrong password and a disabled account', async () => {
    const known = await wrong('auditor');
    const unknown = await wrong('nobody');
    const em = app.database.forkForSignIn(app.signIns.institutionId);
    await em.nativeUpdate(Account, { accountName: 'employee' }, { isDisabled: true });
    const disabled = await right('employee');
    await em.nativeUpdate(Account, { accountName: 'employee' }, { isDisabled: false });
    const words = ({ status, message, code }: typeof known) => ({ status, message, code });
    expect(words(known)).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The account or the password is wrong.',
    });
    expect(words(unknown)).toEqual(words(known));
    expect(words(disabled)).toEqual(words(known));
  });

  it('five times makes that account wait 15 minutes at that address, and nobody else', async () => {
    for (let count = 0; count < 5; count += 1) {
      expect((await wrong('auditor')).status).toBe(401);
      pass(MINUTE);
    }
    const refused = await right('auditor');
    expect(refused).toMatchObject({ status: 429, code: 'THROTTLED', retryAfterMs: 14 * MINUTE });
    expect((await right('auditor', '192.0.2.2')).status).toBe(200);
    expect((await right('personnel')).status).toBe(200);
    pass(14 * MINUTE - 1);
    expect((await right('auditor')).status).toBe(429);
    pass(1);
    expect((await right('auditor')).status).toBe(200);
  });

  it('five times is undone by the personnel office, and by nobody else', async () => {
    for (let count = 0; count < 5; count += 1) await wrong('auditor');
    const unlockAs = async (role: Role) => {
      const cookie = await app.signIn(role);
      const { body } = await app.post(null, UNLOCK, { accountName: 'auditor' }, { cookie });
      return body.errors?.[0]?.extensions['code'] ?? 'done';
    };
    expect(await unlockAs('LEADERSHIP')).toBe('FORBIDDEN');
    expect((await right('auditor')).status).toBe(429);
    expect(await unlockAs('PERSONNEL')).toBe('done');
    expect((await right('auditor')).status).toBe(200);
  });

  it('is forgotten after a right one', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 4; count += 1) await wrong('auditor');
      expect((await right('auditor')).status).toBe(200);
    }
  });

  it('thirty times in ten minutes makes the address wait, whatever the names', async () => {
    for (let count = 0; count < 30; count += 1) {
      expect((await wrong(`name${count}`, '192.0.2.9')).status).toBe(401);
    }
    expect((await right('auditor', '192.0.2.9')).status).toBe(429);
    expect((await right('auditor', '192.0.2.8')).status).toBe(200);
    pass(10 * MINUTE);
    expect((await right('auditor', '192.0.2.9')).status).toBe(200);
  });

  it('fifty times a day from addresses unknown to the account closes it to those alone', async () => {
    expect((await right('secretary', '192.0.2.77')).status).toBe(200);
    for (let count = 0; count < 50; count += 1) {
      expect((await wrong('secretary', `198.51.100.${count}`)).status).toBe(401);
    }
    expect((await right('secretary', '203.0.113.1')).status).toBe(429);
    expect((await right('secretary', '192.0.2.77')).status).toBe(200);
    pass(24 * 60 * MINUTE);
    expect((await right('secretary', '203.0.113.1')).status).toBe(200);
  });
});

it('costs one hash of the same parameters, whoever the name belongs to or does not', async () => {
  const passwords = new PasswordProvider(app.database);
  const { institutionId } = app.signIns;
  const em = app.database.forkForSignIn(institutionId);
  await em.nativeUpdate(Account, { accountName: 'employee' }, { isDisabled: true });
  const workFor = async (accountName: string) => {
    vi.mocked(verify).mockClear();
    const proof = { institutionId, accountName, address: '198.18.0.1', now: app.clock.now };
    const identity = await passwords.identify({ ...proof, password: 'wrong' });
    expect(identity).toEqual({ kind: 'wrong' });
    return vi.mocked(verify).mock.calls.map(([stored]) => String(stored).split('$').slice(1, 4));
  };
  const once = [['argon2id', 'v=19', 'm=19456,t=2,p=1']];
  expect(await workFor('head')).toEqual(once);
  expect(await workFor('nobody')).toEqual(once);
  expect(await workFor('employee')).toEqual(once);
  await em.nativeUpdate(Account, { accountName: 'employee' }, { isDisabled: false });
});

describe('many guesses at once', () => {
  it('a thousand for one account, over twenty processes, reach the hash five times', async () => {
    const attempt = {
      institutionId: app.signIns.institutionId,
      accountName: 'leadership',
      address: '192.0.2.50',
      now: app.clock.now,
    };
    const results = await Promise.all(
      Array.from({ length: 20 }, () => new PasswordProvider(app.database)).flatMap((oneProcess) =>
        Array.from({ length: 50 }, () => oneProcess.identify({ ...attempt, password: 'wrong' })),
      ),
    );
    const kinds = results.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'throttled')).toHaveLength(995);
  });

  it('more than can wait are told to come back, and nothing is written for them', async () => {
    const passwords = new PasswordProvider(app.database);
    const { institutionId } = app.signIns;
    const results = await Promise.all(
      Array.from({ length: 80 }, (_, at) =>
        passwords.identify({
          institutionId,
          accountName: `crowd${at}`,
          address: `10.0.0.${at}`,
          now: app.clock.now,
          password: 'wrong',
        }),
      ),
    );
    const busy = { kind: 'busy', retryAfterMs: 2_000 };
    expect(results.slice(0, 51)).toEqual(Array(51).fill({ kind: 'wrong' }));
    expect(results.slice(51)).toEqual(Array(29).fill(busy));
    const written = await app.database
      .forkForSignIn(institutionId)
      .count(SignInAttempt, { accountName: { $like: 'crowd%' } });
    expect(written).toBe(51);
  });
});

it('remembers one success of right ones at the same moment, and none waits for ever', async () => {
  const { institutionId } = app.signIns;
  const here = { accountName: 'auditor', address: '192.0.2.4' };
  const em = app.database.forkForSignIn(institutionId);
  for (let round = 0; round < 10; round += 1) {
    const attempts = [0, 1, 2, 3].map(() => ({ institutionId, ...here, now: app.clock.now }));
    const admitted = await Promise.all(attempts.map((each) => admit(app.database, each)));
    expect(admitted.map(({ isAdmitted }) => isAdmitted)).toEqual(Array(4).fill(true));
    await Promise.all(attempts.map((each) => recordSuccess(app.database, each)));
    const left = await em.fork().find(SignInAttempt, here);
    expect(left.map(({ isSuccess }) => isSuccess)).toEqual([true]);
  }
});

it('keeps failures for a day, and successes', async () => {
  const { institutionId } = app.signIns;
  const em = app.database.forkForSignIn(institutionId);
  const sweep = () => forgetOldFailures(app.database, institutionId, app.clock.now);
  const countOf = (isSuccess: boolean) => em.count(SignInAttempt, { isSuccess });
  await sweep();
  const known = await countOf(true);
  await wrong('nobody');
  expect([await countOf(false), known > 0]).toEqual([1, true]);
  pass(24 * 60 * MINUTE);
  await sweep();
  expect([await countOf(false), await countOf(true)]).toEqual([1, known]);
  pass(1);
  await sweep();
  expect([await countOf(false), await countOf(true)]).toEqual([0, known]);
});

it('takes JSON objects with an account and a password, and nothing else', async () => {
  for (const body of ['[]', 'null', '{}', '{"accountName":1,"password":"x"}', '"x"']) {
    const response = await app.send('/auth/sign-in', body);
    expect(response.status, body).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});
