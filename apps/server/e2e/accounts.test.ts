import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account, AccountPassword, AccountRole } from '../src/database/entities/index.js';
import { cookieOf, TestApp, type Caller } from '../src/testing/harness.js';

const DAY = 24 * 60 * 60_000;
const OWN = 'Xiaoyuan-2026';
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start({ passwordDays: 90 });
});
afterAll(() => app.stop());

const pass = (milliseconds: number): void => {
  app.clock.now = new Date(app.clock.now.getTime() + milliseconds);
};
const dayAfter = (milliseconds: number): string =>
  new Date(app.clock.now.getTime() + milliseconds).toISOString().slice(0, 10);
const today = (): string => dayAfter(0);
const tomorrow = (): string => dayAfter(DAY);
const rows = () => app.database.forkForSignIn(app.signIns.institutionId);
const idOf = async (accountName: string): Promise<string> => {
  const { id } = await rows().findOneOrFail(Account, { accountName });
  return Buffer.from(`Account:${id}`).toString('base64url');
};

interface Payload {
  readonly account: Record<string, unknown> | null;
  readonly firstPassword?: string | null;
  readonly userErrors: readonly { readonly code: string; readonly rule: string }[];
}

/** A fresh sign-in each time: the clock moves by months here. */
async function mutate(caller: Caller, name: string, input: object): Promise<Payload> {
  const cookie = await app.signIn(caller as Parameters<TestApp['signIn']>[0]);
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const secret = /Create|Reset/u.test(name) ? 'firstPassword' : '';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    account { accountName displayName employeeNumber isDisabled isDormant hasTemporaryPassword
      isPasswordAwaiting } ${secret}
    userErrors { code rule } } }`;
  const { body } = await app.post(null, query, { input }, { cookie });
  expect(body.errors).toBeUndefined();
  return body.data?.[name] as unknown as Payload;
}
const rulesOf = ({ userErrors }: Payload): string[] => userErrors.map(({ rule }) => rule);

const tryIn = (accountName: string, password: string, language = 'en') =>
  app.send('/auth/sign-in', { accountName, password }, { 'accept-language': language });

const reset = async (name: string, caller: Caller = 'SYSTEM_ADMINISTRATOR'): Promise<string> => {
  const id = await idOf(name);
  return (await mutate(caller, 'accountPasswordReset', { id })).firstPassword ?? '';
};
const confirm = async (name: string, caller: Caller = 'SECURITY_ADMINISTRATOR') =>
  mutate(caller, 'accountPasswordConfirm', { id: await idOf(name) });

async function sessionOf(cookie: string) {
  const response = await fetch(`${app.url}/auth/session`, { headers: { cookie } });
  return (await response.json()) as {
    viewer: { roles: string[] } | null;
    mustChangePassword: boolean;
  };
}

async function changePassword(cookie: string, present: string, next: string) {
  const headers = { cookie, 'accept-language': 'en' };
  const response = await app.send('/auth/password', { present, next }, headers);
  const body = (await response.json()) as { userErrors?: { field: string[]; message: string }[] };
  return { status: response.status, cookie: cookieOf(response), wrong: body.userErrors?.[0] };
}

/** As if its owner had chosen the demo's password again today. */
async function renew(accountName: string): Promise<void> {
  const em = rows();
  const { id: accountId } = await em.findOneOrFail(Account, { accountName });
  const former = await em.find(AccountPassword, { accountId }, { orderBy: { version: 'asc' } });
  const [{ institutionId, hash }] = former as [AccountPassword];
  const set = { version: former.length + 1, isTemporary: false, setAt: app.clock.now };
  em.create(AccountPassword, { institutionId, accountId, hash, ...set });
  await em.flush();
}

let firstPassword = '';

describe('a new account', () => {
  it('is made once by the system administrator, who is shown its password once', async () => {
    const input = { accountName: 'zengxin', displayName: '曾新', employeeNumber: 'X900' };
    const keyed = { ...input, idempotencyKey: 'make-zengxin' };
    const made = await mutate('SYSTEM_ADMINISTRATOR', 'accountCreate', keyed);
    expect(made).toMatchObject({
      account: { accountName: 'zengxin', employeeNumber: 'X900', hasTemporaryPassword: true },
      userErrors: [],
    });
    firstPassword = made.firstPassword ?? '';
    expect(firstPassword).toHaveLength(14);
    const again = await mutate('SYSTEM_ADMINISTRATOR', 'accountCreate', keyed);
    expect(again).toMatchObject({ account: { accountName: 'zengxin' }, firstPassword: null });
    const others = [
      { ...input, employeeNumber: null },
      { ...input, accountName: 'another' },
      { ...input, accountName: 'a b' },
      { ...input, accountName: 'another', displayName: ' ', employeeNumber: '工号' },
    ];
    const refusals = [];
    for (const [at, other] of others.entries()) {
      const asked = { ...other, idempotencyKey: `other ${at}` };
      refusals.push(rulesOf(await mutate('SYSTEM_ADMINISTRATOR', 'accountCreate', asked)));
    }
    expect(refusals).toEqual([
      ['account_name_taken'],
      ['employee_number_bound'],
      ['account_name_has_wrong_form'],
      ['blank', 'employee_number_has_wrong_form'],
    ]);
  });

  it('opens nothing without a role, and says so to who knows the password', async () => {
    const response = await tryIn('zengxin', firstPassword);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: 'FORBIDDEN',
      message: 'This account has no role at present. Please ask the security administrator.',
    });
    expect((await tryIn('zengxin', 'wrong')).status).toBe(401);
  });

  it('opens nothing but the change of its first password', async () => {
    const grant = {
      account: await idOf('zengxin'),
      role: 'FINANCE',
      validFrom: today(),
      reason: '任职',
      idempotencyKey: 'finance',
    };
    expect(await mutate('SECURITY_ADMINISTRATOR', 'roleGrant', grant)).toMatchObject({
      account: { isPasswordAwaiting: true },
      userErrors: [],
    });
    expect((await tryIn('zengxin', firstPassword)).status).toBe(403);
    expect(await confirm('zengxin')).toMatchObject({
      account: { isPasswordAwaiting: false, hasTemporaryPassword: true },
      userErrors: [],
    });
    const cookie = cookieOf(await tryIn('zengxin', firstPassword));
    expect(await sessionOf(cookie)).toMatchObject({ mustChangePassword: true });
    const asked = await app.post(null, '{ viewer { name } }', {}, { cookie });
    expect(asked.status).toBe(403);
    expect(asked.body.errors?.[0]?.extensions).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    const { status } = await fetch(`${app.url}/auth/sessions`, { headers: { cookie } });
    expect(status).toBe(403);
    const post = async (path: string, body: object) =>
      (await app.send(path, body, { cookie })).status;
    expect(await post('/auth/switch-role', { role: 'FINANCE' })).toBe(403);
    expect(await post('/auth/sessions/close-others', {})).toBe(403);
    expect(await post('/uploads?name=a.xlsx', {})).toBe(403);
    expect(await post('/documents', {})).toBe(403);
    expect(await post('/auth/sign-out', {})).toBe(200);
    expect((await sessionOf(cookie)).viewer).toBeNull();
  });

  it('has its password changed by the rules, and a new session id', async () => {
    const cookie = cookieOf(await tryIn('zengxin', firstPassword));
    const stolen = cookieOf(await tryIn('zengxin', firstPassword));
    const cases = [
      ['wrong', OWN, 'present', 'The present password is wrong.'],
      [firstPassword, 'Short-1', 'next', 'at least 10'],
      [firstPassword, 'Zengxin-zengxin', 'next', 'must not contain'],
      [firstPassword, '我是曾新-Abc1234', 'next', 'must not contain'],
      [firstPassword, 'No-X900-here', 'next', 'must not contain'],
      [firstPassword, '演示职业技术学院Ab1', 'next', 'must not contain'],
      [firstPassword, firstPassword, 'next', 'last 5'],
    ] as const;
    for (const [present, next, field, message] of cases) {
      const { status, wrong } = await changePassword(cookie, present, next);
      expect([status, wrong?.field], next).toEqual([400, [field]]);
      expect(wrong?.message).toContain(message);
    }
    const changed = await changePassword(cookie, firstPassword, OWN);
    expect(changed.status).toBe(200);
    expect(changed.cookie).not.toBe(cookie);
    expect((await sessionOf(cookie)).viewer).toBeNull();
    expect((await sessionOf(stolen)).viewer).toBeNull();
    expect(await sessionOf(changed.cookie)).toMatchObject({
      viewer: { roles: ['FINANCE'] },
      mustChangePassword: false,
    });
    expect((await tryIn('zengxin', firstPassword)).status).toBe(401);
  });
});

describe('passwords', () => {
  it('of the last five are refused, the sixth before is not, and no more are kept', async () => {
    let present = OWN;
    for (let number = 1; number <= 5; number += 1) {
      const cookie = cookieOf(await tryIn('zengxin', present));
      const again = await changePassword(cookie, present, OWN);
      expect([again.status, again.wrong?.message]).toEqual([
        400,
        'The last 5 passwords cannot be used again.',
      ]);
      const next = `Numbered-${number}-abc`;
      expect((await changePassword(cookie, present, next)).status).toBe(200);
      present = next;
    }
    const cookie = cookieOf(await tryIn('zengxin', present));
    expect((await changePassword(cookie, present, OWN)).status).toBe(200);
    const { id } = await rows().findOneOrFail(Account, { accountName: 'zengxin' });
    expect(await rows().count(AccountPassword, { accountId: id })).toBe(5);
  });

  it('older than ninety days have to be changed first', async () => {
    pass(60 * DAY);
    const early = cookieOf(await tryIn('zengxin', OWN));
    expect(await sessionOf(early)).toMatchObject({ mustChangePassword: false });
    pass(30 * DAY);
    const cookie = cookieOf(await tryIn('zengxin', OWN));
    expect(await sessionOf(cookie)).toMatchObject({ mustChangePassword: false });
    pass(1);
    const late = cookieOf(await tryIn('zengxin', OWN));
    expect(await sessionOf(late)).toMatchObject({ mustChangePassword: true });
    pass(-90 * DAY - 1);
  });

  it('are reset by the system administrator, which ends every session', async () => {
    const open = cookieOf(await tryIn('zengxin', OWN));
    const id = await idOf('zengxin');
    const given = await mutate('SYSTEM_ADMINISTRATOR', 'accountPasswordReset', { id });
    expect(given.account).toMatchObject({ hasTemporaryPassword: true, isPasswordAwaiting: true });
    pass(1_000);
    expect((await sessionOf(open)).viewer).toBeNull();
    expect((await tryIn('zengxin', OWN)).status).toBe(401);
    const firstPassword = given.firstPassword ?? '';
    expect((await tryIn('zengxin', firstPassword)).status).toBe(403);
    await confirm('zengxin');
    const cookie = cookieOf(await tryIn('zengxin', firstPassword));
    expect(await sessionOf(cookie)).toMatchObject({ mustChangePassword: true });
    const own = { id: await idOf('sysadmin') };
    expect(rulesOf(await mutate('SYSTEM_ADMINISTRATOR', 'accountPasswordReset', own))).toEqual([
      'not_for_oneself',
    ]);
    expect((await changePassword(cookie, firstPassword, 'Lastly-2026-x')).status).toBe(200);
  });
});

describe('a password that an administrator gave', () => {
  const AWAITED =
    'The system administrator set this password, and the security administrator has to confirm it first. Please ask for that.';
  const answerTo = async (...given: Parameters<typeof tryIn>) => {
    const response = await tryIn(...given);
    const { code, message } = (await response.json()) as { code?: string; message?: string };
    return { status: response.status, code, message };
  };
  const refusal = { status: 403, code: 'PASSWORD_UNCONFIRMED', message: AWAITED };
  /** As whoever writes rows by hand would. */
  const writeRole = async (name: string, given: Pick<AccountRole, 'role' | 'validFrom'>) => {
    const em = rows();
    const { id: accountId } = await em.findOneOrFail(Account, { accountName: name });
    const { institutionId } = app.signIns;
    em.create(AccountRole, { institutionId, accountId, grantedAt: app.clock.now, ...given });
    await em.flush();
  };

  it('opens nothing until the security administrator has confirmed this very one', async () => {
    for (const name of ['head', 'leadership2', 'students', 'both']) {
      expect(await answerTo(name, await reset(name)), name).toEqual(refusal);
    }
    const first = await reset('secretary2');
    expect(await answerTo('secretary2', first, 'zh')).toEqual({
      ...refusal,
      message: '此密码由系统管理员设置，须经安全管理员确认后才能使用。请联系安全管理员。',
    });
    expect((await tryIn('secretary2', 'wrong')).status).toBe(401);
    expect(await confirm('secretary2')).toMatchObject({ userErrors: [] });
    const second = await reset('secretary2');
    expect(await answerTo('secretary2', second)).toEqual(refusal);
    await confirm('secretary2');
    expect((await tryIn('secretary2', first)).status).toBe(401);
    expect((await tryIn('secretary2', second)).status).toBe(200);
    expect(rulesOf(await confirm('secretary2'))).toEqual(['password_not_awaiting']);
    expect(rulesOf(await confirm('personnel'))).toEqual(['password_not_awaiting']);
  });

  it('is confirmed by nobody who gave it, and by nobody for himself', async () => {
    await reset('head');
    const cookie = await app.signIn('SYSTEM_ADMINISTRATOR');
    const query = `mutation ($id: ID!) { accountPasswordConfirm(input: { id: $id }) { userErrors { code } } }`;
    const tried = await app.post(null, query, { id: await idOf('head') }, { cookie });
    expect(tried.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(rulesOf(await confirm('secadmin'))).toEqual(['not_for_oneself']);

    const { id: giver } = await rows().findOneOrFail(Account, { accountName: 'secadmin' });
    const { id: accountId } = await rows().findOneOrFail(Account, { accountName: 'head' });
    const [{ id, givenBy }] = (await rows().find(
      AccountPassword,
      { accountId },
      { orderBy: { version: 'desc' } },
    )) as [AccountPassword];
    const confirmedAt = app.clock.now;
    for (const confirmedBy of [givenBy, accountId]) {
      const byHand = rows().nativeUpdate(AccountPassword, { id }, { confirmedBy, confirmedAt });
      await expect(byHand).rejects.toThrow(/four_eyes/u);
    }
    const rewritten = rows().nativeUpdate(AccountPassword, { id }, { givenBy: giver });
    await expect(rewritten).rejects.toThrow(/permission denied/u);
  });

  const signInAs = async (...given: Parameters<typeof tryIn>) => cookieOf(await tryIn(...given));
  const askAs = async (cookie: string, step: 'Reset' | 'Confirm', name: string) => {
    const mutation = `accountPassword${step}`;
    const query = `mutation ($id: ID!) { ${mutation}(input: { id: $id }) { userErrors { code rule } } }`;
    const { body } = await app.post(null, query, { id: await idOf(name) }, { cookie });
    expect(body.errors).toBeUndefined();
    return rulesOf(body.data?.[mutation] as unknown as Payload);
  };

  it('is not confirmed by its giver in another power either', async () => {
    const input = { accountName: 'zhuangang', displayName: '转岗', idempotencyKey: 'zhuangang' };
    const made = await mutate('SYSTEM_ADMINISTRATOR', 'accountCreate', input);
    await writeRole('zhuangang', { role: 'SYSTEM_ADMINISTRATOR', validFrom: today() });
    await confirm('zhuangang');
    const given = made.firstPassword ?? '';
    const { cookie } = await changePassword(await signInAs('zhuangang', given), given, OWN);
    expect(await askAs(cookie, 'Reset', 'head')).toEqual([]);
    const { id: accountId } = await rows().findOneOrFail(Account, { accountName: 'zhuangang' });
    await rows().nativeUpdate(AccountRole, { accountId }, { validTo: today() });
    await writeRole('zhuangang', { role: 'SECURITY_ADMINISTRATOR', validFrom: today() });
    const next = await signInAs('zhuangang', OWN);
    expect(await askAs(next, 'Confirm', 'head')).toEqual(['password_given_by_oneself']);
    expect((await confirm('head')).userErrors).toEqual([]);
  });

  it('of a security administrator is confirmed by another one alone', async () => {
    const given = await reset('secadmin');
    expect(await answerTo('secadmin', given)).toEqual(refusal);
    expect(await askAs(await signInAs('zhuangang', OWN), 'Confirm', 'secadmin')).toEqual([]);
    const cookie = cookieOf(await tryIn('secadmin', given));
    expect(await sessionOf(cookie)).toMatchObject({ mustChangePassword: true });
    await renew('secadmin');
  });

  it('opens an employee’s own pay without, and nothing further that is given later', async () => {
    const given = await reset('employee');
    const open = cookieOf(await tryIn('employee', given));
    expect(await sessionOf(open)).toMatchObject({ mustChangePassword: true });
    expect(rulesOf(await confirm('employee'))).toEqual(['password_not_awaiting']);
    await writeRole('employee', { role: 'FINANCE', validFrom: tomorrow() });
    expect(await answerTo('employee', given)).toEqual(refusal);
    const changed = await app.send(
      '/auth/password',
      { present: given, next: OWN },
      { cookie: open },
    );
    expect(await changed.json()).toMatchObject({ code: 'PASSWORD_UNCONFIRMED' });
    expect((await tryIn('employee', OWN)).status).toBe(401);
    await confirm('employee');
    expect((await changePassword(open, given, OWN)).status).toBe(200);
    expect((await tryIn('employee', OWN)).status).toBe(200);
  });

  it('stands in the audit with who gave it, who was refused and who confirmed it', async () => {
    const given = await reset('head');
    await tryIn('head', given);
    await confirm('head');
    const query = `{ auditLog(first: 7, filter: { action: [CHANGE, SIGN_IN] }) {
      nodes { actor action objectType objectLabel outcome } } }`;
    const { body } = await app.post(null, query, {}, { cookie: await app.signIn('AUDITOR') });
    const log = body.data?.['auditLog'] as unknown as { nodes: Record<string, string>[] };
    expect(log.nodes.map((node) => Object.values(node).join(' '))).toEqual([
      '演示·审计 SIGN_IN   DONE',
      '演示·安全管理员 CHANGE AccountPassword  DONE',
      '演示·安全管理员 CHANGE Account head DONE',
      '演示·安全管理员 SIGN_IN   DONE',
      '演示·学院负责人 SIGN_IN   REFUSED',
      '演示·系统管理员 CHANGE AccountPassword  DONE',
      '演示·系统管理员 SIGN_IN   DONE',
    ]);
  });
});

describe('the staff number of an account', () => {
  const bind = async (employeeNumber: string) =>
    mutate('SYSTEM_ADMINISTRATOR', 'accountUpdate', { id: await idOf('gaihao'), employeeNumber });
  const give = async (validFrom: string) =>
    mutate('SECURITY_ADMINISTRATOR', 'roleGrant', {
      account: await idOf('gaihao'),
      role: 'EMPLOYEE',
      validFrom,
      reason: '入职',
      idempotencyKey: `gaihao ${validFrom}`,
    });

  it('says whose the roles are: it stays while one is held or to come, whoever asks', async () => {
    const input = { accountName: 'gaihao', displayName: '改号', idempotencyKey: 'gaihao' };
    await mutate('SYSTEM_ADMINISTRATOR', 'accountCreate', input);
    expect((await bind('X901')).userErrors).toEqual([]);
    expect((await give(tomorrow())).userErrors).toEqual([]);
    expect((await bind('X902')).userErrors).toEqual([
      { rule: 'number_while_roles_held', code: 'NOT_ALLOWED_IN_STATE' },
    ]);
    expect(rulesOf(await bind(''))).toEqual(['number_while_roles_held']);
    expect((await bind('X901')).account).toMatchObject({ employeeNumber: 'X901' });
    const { id: accountId } = await rows().findOneOrFail(Account, { accountName: 'gaihao' });
    await rows().nativeUpdate(AccountRole, { accountId }, { validTo: tomorrow() });
    expect((await bind('X902')).account).toMatchObject({ employeeNumber: 'X902' });
  });
});

describe('own sessions', () => {
  const listOf = async (cookie: string) => {
    const response = await fetch(`${app.url}/auth/sessions`, { headers: { cookie } });
    return ((await response.json()) as { sessions: Record<string, unknown>[] }).sessions;
  };
  const from = async (agent: string) => {
    const account = app.signIns.accounts.find(({ role }) => role === 'FINANCE');
    const { accountName = '', password = '' } = account ?? {};
    return cookieOf(
      await app.send('/auth/sign-in', { accountName, password }, { 'user-agent': agent }),
    );
  };
  const remove = async (cookie: string, id: unknown) => {
    const headers = { cookie, origin: app.url };
    const response = await fetch(`${app.url}/auth/sessions/${String(id)}`, {
      method: 'DELETE',
      headers,
    });
    return (await response.json()) as { closed: number };
  };

  it('are listed with browser and address, and end one by one or all others at once', async () => {
    const [here, there] = [await from('Firefox'), await from('Chrome')];
    const third = await from('Edge');
    pass(1);
    const listed = await listOf(here);
    expect(listed.map(({ agent, isCurrent }) => [agent, isCurrent]).sort()).toEqual([
      ['Chrome', false],
      ['Edge', false],
      ['Firefox', true],
    ]);
    expect(listed[0]?.['address']).toMatch(/127\.0\.0\.1/u);
    expect(JSON.stringify(listed)).not.toContain('token');
    const chrome = listed.find(({ agent }) => agent === 'Chrome');
    expect(await remove(await app.signIn('PERSONNEL'), chrome?.['id'])).toEqual({ closed: 0 });
    expect((await sessionOf(there)).viewer).not.toBeNull();
    expect(await remove(here, chrome?.['id'])).toEqual({ closed: 1 });
    expect((await sessionOf(there)).viewer).toBeNull();
    const rest = await app.send('/auth/sessions/close-others', {}, { cookie: here });
    expect(await rest.json()).toEqual({ closed: 1 });
    expect((await sessionOf(third)).viewer).toBeNull();
    expect((await sessionOf(here)).viewer).not.toBeNull();
  });
});

describe('roles', () => {
  let keys = 0;
  const grant = async (accountName: string, given: object, caller: Caller = '@secadmin') => {
    keys += 1;
    return mutate(caller, 'roleGrant', {
      account: await idOf(accountName),
      validFrom: today(),
      reason: '任职',
      idempotencyKey: `grant ${keys}`,
      ...given,
    });
  };
  const grantIdOf = async (accountName: string, role: AccountRole['role']) => {
    const account = await rows().findOneOrFail(Account, { accountName });
    const { id } = await rows().findOneOrFail(AccountRole, { accountId: account.id, role });
    return Buffer.from(`RoleGrant:${id}`).toString('base64url');
  };

  it('act at once in a session that is open, and end at once', async () => {
    const open = cookieOf(await tryIn('zengxin', 'Lastly-2026-x'));
    await grant('zengxin', { role: 'DEPARTMENT_SECRETARY', department: 'C02' });
    pass(1_000);
    expect((await sessionOf(open)).viewer?.roles).toEqual(['FINANCE', 'DEPARTMENT_SECRETARY']);
    const ended = await mutate('SECURITY_ADMINISTRATOR', 'roleRevoke', {
      id: await grantIdOf('zengxin', 'FINANCE'),
      on: today(),
      reason: '离任',
    });
    expect(ended.userErrors).toEqual([]);
    pass(1_000);
    expect((await sessionOf(open)).viewer).toBeNull();
    const next = cookieOf(await tryIn('zengxin', 'Lastly-2026-x'));
    expect((await sessionOf(next)).viewer?.roles).toEqual(['DEPARTMENT_SECRETARY']);
  });

  it('begin and end on their days', async () => {
    await grant('zengxin', { role: 'LEADERSHIP', validFrom: tomorrow() });
    const now = cookieOf(await tryIn('zengxin', 'Lastly-2026-x'));
    expect((await sessionOf(now)).viewer?.roles).not.toContain('LEADERSHIP');
    pass(DAY);
    const then = cookieOf(await tryIn('zengxin', 'Lastly-2026-x'));
    expect((await sessionOf(then)).viewer?.roles).toContain('LEADERSHIP');
  });

  it('name what they need, lie ahead and have a reason', async () => {
    const cases = [
      { role: 'DEPARTMENT_HEAD' },
      { role: 'FINANCE', department: 'C02' },
      { role: 'DATA_OWNER' },
      { role: 'FINANCE', factGroup: 'SCORES' },
      { role: 'DEPARTMENT_HEAD', department: 'NONE' },
      { role: 'DEPARTMENT_SECRETARY', department: 'C02' },
      { role: 'FINANCE', validFrom: '2020-01-01', reason: ' ' },
      { role: 'FINANCE', validTo: today() },
    ];
    const refusals = [];
    for (const given of cases) refusals.push(rulesOf(await grant('zengxin', given)));
    expect(refusals).toEqual([
      ['role_needs_department'],
      ['role_has_no_department'],
      ['role_needs_fact_group'],
      ['role_has_no_fact_group'],
      ['unknown_department'],
      ['role_held_already'],
      ['day_has_passed', 'blank'],
      ['ends_before_it_starts'],
    ]);
    expect(rulesOf(await grant('posts', { role: 'EMPLOYEE' }))).toEqual(['role_needs_employee']);
  });

  it('are given to nobody by himself, in the page and in the database', async () => {
    expect(rulesOf(await grant('secadmin', { role: 'DATA_OWNER', factGroup: 'SCORES' }))).toEqual([
      'not_for_oneself',
    ]);
    const own = { id: await grantIdOf('secadmin', 'SECURITY_ADMINISTRATOR'), on: today() };
    expect(
      rulesOf(await mutate('SECURITY_ADMINISTRATOR', 'roleRevoke', { ...own, reason: 'x' })),
    ).toEqual(['not_for_oneself']);
    await expect(writeRole('zengxin', 'FINANCE', { isOwn: true })).rejects.toThrow(/four_eyes/u);
  });

  it('keep system, security and audit apart, in the page and in the database', async () => {
    for (const [name, role] of [
      ['sysadmin', 'SECURITY_ADMINISTRATOR'],
      ['auditor', 'SYSTEM_ADMINISTRATOR'],
      ['auditor', 'PERSONNEL'],
      ['zengxin', 'AUDITOR'],
    ] as const) {
      expect(rulesOf(await grant(name, { role })), `${name} ${role}`).toEqual(['powers_apart']);
      await expect(writeRole(name, role), `${name} ${role}`).rejects.toThrow(/no other power/u);
    }
    expect(rulesOf(await grant('auditor', { role: 'DATA_OWNER', factGroup: 'POSTS' }))).toEqual([]);
  });

  /** As whoever writes rows by hand would. */
  async function writeRole(name: string, role: AccountRole['role'], { isOwn = false } = {}) {
    const em = rows();
    const { id } = await em.findOneOrFail(Account, { accountName: name });
    const { institutionId } = app.signIns;
    const given = { validFrom: today(), grantedAt: app.clock.now };
    const by = isOwn ? { grantedBy: id } : {};
    em.create(AccountRole, { institutionId, accountId: id, role, ...given, ...by });
    await em.flush();
  }
});

describe('accounts', () => {
  it('unused for ninety days are closed until they are enabled again', async () => {
    pass(91 * DAY);
    const closed = await tryIn('zengxin', 'Lastly-2026-x');
    expect(closed.status).toBe(403);
    expect(await closed.json()).toMatchObject({
      message:
        'This account was not used for 90 days and is closed. Please ask the system administrator.',
    });
    expect((await tryIn('sysadmin', passwordOf('sysadmin'))).status).toBe(403);
    await rows().nativeUpdate(
      Account,
      { accountName: { $in: ['sysadmin', 'secadmin', 'personnel'] } },
      { enabledAt: app.clock.now },
    );
    for (const name of ['sysadmin', 'secadmin', 'personnel']) await renew(name);
    const enabled = await mutate('SYSTEM_ADMINISTRATOR', 'accountUpdate', {
      id: await idOf('zengxin'),
      isDisabled: false,
    });
    expect(enabled.account).toMatchObject({ isDormant: false });
    expect((await tryIn('zengxin', 'Lastly-2026-x')).status).toBe(200);
  });

  const passwordOf = (name: string): string =>
    app.signIns.accounts.find(({ accountName }) => accountName === name)?.password ?? '';

  it('are disabled at once, and by nobody for himself', async () => {
    const open = cookieOf(await tryIn('zengxin', 'Lastly-2026-x'));
    const disable = async (name: string) =>
      mutate('SYSTEM_ADMINISTRATOR', 'accountUpdate', { id: await idOf(name), isDisabled: true });
    expect(rulesOf(await disable('sysadmin'))).toEqual(['not_for_oneself']);
    expect((await disable('zengxin')).account).toMatchObject({ isDisabled: true });
    pass(1_000);
    expect((await sessionOf(open)).viewer).toBeNull();
    expect((await tryIn('zengxin', 'Lastly-2026-x')).status).toBe(401);
  });

  it('are unlocked by the personnel office, which sees none of them', async () => {
    for (let count = 0; count < 5; count += 1) await tryIn('secadmin', 'wrong');
    expect((await tryIn('secadmin', passwordOf('secadmin'))).status).toBe(429);
    const unlocked = await mutate('PERSONNEL', 'accountUnlock', { accountName: 'secadmin' });
    expect(unlocked).toEqual({ account: null, userErrors: [] });
    expect((await tryIn('secadmin', passwordOf('secadmin'))).status).toBe(200);
    const cookie = await app.signIn('PERSONNEL');
    const id = await idOf('secadmin');
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await app.post(null, query, { id }, { cookie })).body.data).toEqual({ node: null });
    const list = await app.post(null, '{ accounts(first: 1) { totalCount } }', {}, { cookie });
    expect(list.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are listed with their roles and without any secret', async () => {
    const cookie = await app.signIn('SECURITY_ADMINISTRATOR');
    const query = `{ accounts(first: 50, filter: { roles: [DEPARTMENT_SECRETARY] }) { totalCount nodes {
      accountName hasTemporaryPassword lastSignInAt grants { role department { code } isInForce endReason } } } }`;
    const { body } = await app.post(null, query, {}, { cookie });
    const connection = body.data?.['accounts'] as unknown as {
      nodes: { accountName: string; grants: { department: { code: string } | null }[] }[];
    };
    const { nodes } = connection;
    expect(nodes.map(({ accountName }) => accountName)).toEqual([
      'both',
      'secretary',
      'secretary2',
      'zengxin',
    ]);
    const codes = nodes[2]?.grants.map(({ department }) => department?.code).sort();
    expect(codes).toEqual(['C02', 'C03']);
    expect(JSON.stringify(body)).not.toContain('argon2');
  });
});
