import { ApiToken } from '../../src/database/entities/index.js';
import { newToken } from '../../src/modules/access/api-token.service.js';
import { SCOPES, type Scope } from '../../src/modules/access/role.js';
import { cookieOf, type TestApp } from '../../src/testing/harness.js';

export type Headers = Readonly<Record<string, string>>;

/** The demo's account of each role, and of each kind of fact, in the order of the tables. */
const ACCOUNTS = {
  LEA: 'leadership',
  PER: 'personnel',
  FIN: 'finance',
  SEC: 'secretary',
  HEA: 'head',
  STU: 'students',
  SCO: 'scores',
  RES: 'research',
  POS: 'posts',
  EMP: 'employee',
  AUD: 'auditor',
  SYS: 'sysadmin',
  SAF: 'secadmin',
} as const;

const TOKENS: Readonly<Record<string, readonly Scope[]>> = {
  ref: ['reference:read'],
  all: ['allocations:read'],
  sce: ['scenarios:read'],
  emp: ['employees:read'],
  fac: ['facts:write'],
  pay: ['payslips:read'],
};

/** Everybody who gets past the door: by session, by token with one scope, and by one bound to a department. */
export const PRINCIPALS = [...Object.keys(ACCOUNTS), ...Object.keys(TOKENS), 'bnd'] as const;

export async function principalsOf(
  app: TestApp,
  ownDepartmentKey: string,
): Promise<ReadonlyMap<string, Headers>> {
  const headers = new Map<string, Headers>();
  for (const [name, account] of Object.entries(ACCOUNTS)) {
    headers.set(name, await signedIn(app, account));
  }
  for (const [name, scopes] of Object.entries(TOKENS)) {
    headers.set(name, await withToken(app, { scopes }));
  }
  const bound = { scopes: SCOPES, departmentIds: [ownDepartmentKey] };
  headers.set('bnd', await withToken(app, bound));
  return headers;
}

export async function signedIn(app: TestApp, accountName: string): Promise<Headers> {
  const account = app.signIns.accounts.find((each) => each.accountName === accountName);
  if (account === undefined) throw new Error(`the demo has no ${accountName}`);
  const { password } = account;
  return { cookie: cookieOf(await app.send('/auth/sign-in', { accountName, password })) };
}

interface Asked {
  readonly scopes: readonly Scope[];
  readonly departmentIds?: readonly string[];
  readonly expiresAt?: Date;
}

/** A token that is good for a day, for all departments, unless it is asked for otherwise. */
export async function withToken(
  app: TestApp,
  { scopes, departmentIds = [], expiresAt = new Date(app.clock.now.getTime() + DAY) }: Asked,
): Promise<Headers> {
  const { institutionId } = app.signIns;
  const { secret, tokenHash } = newToken();
  const em = app.database.forkForSignIn(institutionId);
  em.create(ApiToken, {
    institutionId,
    name: 'x',
    tokenHash,
    scopes: [...scopes],
    departmentIds: [...departmentIds],
    addresses: [],
    createdAt: app.clock.now,
    expiresAt,
  });
  await em.flush();
  return { authorization: `Bearer ${secret}` };
}

const DAY = 24 * 60 * 60_000;
