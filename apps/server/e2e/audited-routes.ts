import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cookieOf, type Caller, type TestApp } from '../src/testing/harness.js';
import { baseOf } from './ask.js';

const MODULES = fileURLToPath(new URL('../src/modules/', import.meta.url));
const DECLARED = /routes\.(get|post|put|patch|delete)\(\s*'([^']+)'/gu;

/** Every route beside the API, as the sources declare it: `auth post /sign-in`. */
export function declaredRoutes(): string[] {
  return readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.routes.ts'))
    .flatMap((file) => {
      const name = file.replace(/^.*[\\/]/u, '').replace('.routes.ts', '');
      const text = readFileSync(join(MODULES, file), 'utf8');
      return [...text.matchAll(DECLARED)].map(([, method, path]) => `${name} ${method} ${path}`);
    })
    .sort();
}

/** A call of a route and the entry that it leaves: `ACTION OUTCOME`. */
export interface Call {
  readonly route: string;
  readonly entry: string;
  call(app: TestApp): Promise<Response>;
}

const from = async (
  app: TestApp,
  caller: Caller,
  path: string,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(app.url + path, {
    ...init,
    headers: { origin: app.url, ...(await app.headersOf(caller)), ...init.headers },
  });

const posted = (caller: Caller, path: string, body: unknown) => (app: TestApp) =>
  from(app, caller, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const sent = (caller: Caller, path: string, body: string) => (app: TestApp) =>
  from(app, caller, path, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  });

/** In a session of its own, which the call may end. */
const inNewSession = (path: string, method: string, body?: unknown) => async (app: TestApp) =>
  fetch(app.url + path, {
    method,
    headers: {
      origin: app.url,
      'content-type': 'application/json',
      cookie: await app.signIn('FINANCE'),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const passwordOf = (app: TestApp, name: string): string =>
  app.signIns.accounts.find(({ accountName }) => accountName === name)?.password ?? '';

const signedIn = (accountName: string) => (app: TestApp) =>
  app.send('/auth/sign-in', { accountName, password: passwordOf(app, accountName) });

const EXPORT = { list: 'employees', format: 'csv', variables: { first: 5 }, reason: '核对名册' };
const AUDITOR = { role: 'AUDITOR' };
const NEW_PASSWORD = 'Kx7#mopw-Quelle-92';

/** Every route at work, and refused where it refuses anybody. */
export const CALLS: readonly Call[] = [
  { route: 'auth post /sign-in', entry: 'SIGN_IN DONE', call: signedIn('finance') },
  {
    route: 'auth post /sign-in',
    entry: 'SIGN_IN FAILED',
    call: (app) => app.send('/auth/sign-in', { accountName: 'nobody', password: 'wrong' }),
  },
  {
    route: 'auth post /sign-out',
    entry: 'SIGN_OUT DONE',
    call: inNewSession('/auth/sign-out', 'POST'),
  },
  {
    route: 'auth post /switch-role',
    entry: 'ROLE_SWITCH DONE',
    call: inNewSession('/auth/switch-role', 'POST', { role: 'FINANCE' }),
  },
  {
    route: 'auth post /switch-role',
    entry: 'REFUSED REFUSED',
    call: posted('LEADERSHIP', '/auth/switch-role', AUDITOR),
  },
  {
    route: 'own-account delete /sessions/:id',
    entry: 'SIGN_OUT DONE',
    call: inNewSession('/auth/sessions/00000000-0000-4000-8000-000000000000', 'DELETE'),
  },
  {
    route: 'own-account post /sessions/close-others',
    entry: 'SIGN_OUT DONE',
    call: inNewSession('/auth/sessions/close-others', 'POST'),
  },
  {
    route: 'own-account post /password',
    entry: 'SIGN_IN FAILED',
    call: inNewSession('/auth/password', 'POST', { present: 'wrong', next: NEW_PASSWORD }),
  },
  {
    route: 'own-account post /password',
    entry: 'CHANGE DONE',
    call: async (app) => {
      const cookie = cookieOf(await signedIn('research')(app));
      const present = passwordOf(app, 'research');
      return app.send('/auth/password', { present, next: NEW_PASSWORD }, { cookie });
    },
  },
  {
    route: 'auth post /sign-out-everywhere',
    entry: 'SIGN_OUT DONE',
    call: inNewSession('/auth/sign-out-everywhere', 'POST'),
  },
  {
    route: 'document post /',
    entry: 'CHANGE DONE',
    call: sent(
      'PERSONNEL',
      `/documents?${encodeURI('title=办法&documentNumber=〔2015〕9号&fileName=a.txt')}`,
      '第一章 总则\n第一条 甲',
    ),
  },
  {
    route: 'document post /',
    entry: 'REFUSED REFUSED',
    call: sent('LEADERSHIP', '/documents?title=a&documentNumber=b&fileName=a.txt', 'x'),
  },
  {
    route: 'upload post /',
    entry: 'IMPORT DONE',
    call: sent('PERSONNEL', '/uploads?name=a.csv', '工号,姓名\n1,甲'),
  },
  {
    route: 'upload post /',
    entry: 'REFUSED REFUSED',
    call: sent('AUDITOR', '/uploads?name=a.csv', 'x'),
  },
  { route: 'export post /', entry: 'EXPORT DONE', call: posted('PERSONNEL', '/exports', EXPORT) },
  {
    route: 'export post /',
    entry: 'REFUSED REFUSED',
    call: posted('SYSTEM_ADMINISTRATOR', '/exports', EXPORT),
  },
  {
    route: 'import-files get /templates/:kind.xlsx',
    entry: 'EXPORT DONE',
    call: (app) => from(app, 'PERSONNEL', '/imports/templates/PEOPLE.xlsx?filled=1'),
  },
  {
    route: 'import-files get /templates/:kind.xlsx',
    entry: 'REFUSED REFUSED',
    call: (app) => from(app, 'AUDITOR', '/imports/templates/PEOPLE.xlsx?filled=1'),
  },
  {
    route: 'import-files get /:id/marked.xlsx',
    entry: 'REFUSED REFUSED',
    call: (app) => from(app, 'EMPLOYEE', '/imports/x/marked.xlsx'),
  },
  {
    route: 'scenario-workbook get /:id.xlsx',
    entry: 'EXPORT DONE',
    call: async (app) =>
      from(app, 'LEADERSHIP', `/scenarios/${await baseOf(app, '2025')}.xlsx?lang=zh`),
  },
  {
    route: 'scenario-workbook get /:id.xlsx',
    entry: 'REFUSED REFUSED',
    call: (app) => from(app, 'EMPLOYEE', '/scenarios/x.xlsx'),
  },
];

/** They tell of nobody else, change nothing, or go through a door that is told of elsewhere. */
export const UNTOLD = [
  'auth get /session',
  'limits get /limits',
  'own-account get /sessions',
  'provider get /oidc',
  'provider get /oidc/callback',
  'provider get /providers',
  'setup get /setup',
  'setup post /setup',
];
