import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import { localeOf } from '../../common/locale.js';
import type { Database } from '../../database/database.js';
import type { Access } from './access.js';
import { clearSessionCookie, sessionSecretOf, setSessionCookie } from './cookie.js';
import { unlock } from './limiter.js';
import { MOST_LENGTH } from './password.js';
import type { AccountPrincipal } from './principal.js';
import { rightsOf } from './rights.js';
import { ROLES } from './role.js';
import { closeAllSessions, closeSession, switchRole } from './session.service.js';
import { setUp, setupInput } from './setup.service.js';
import { SignIn } from './sign-in.service.js';

const signInInput = z.strictObject({
  accountName: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(MOST_LENGTH),
});
const unlockInput = signInInput.pick({ accountName: true });
const switchInput = z.strictObject({ role: z.enum(ROLES) });

/** Sign-in and first run: JSON in, JSON out. The session travels in its cookie only. */
export function authRoutes(database: Database, access: Access): Router {
  const routes = Router();
  const signIn = new SignIn(database);

  routes.get('/session', async (request, response) => {
    const principal = await access.principalOf(request);
    response.json({ viewer: principal?.kind === 'account' ? viewerOf(principal) : null });
  });

  routes.post('/sign-in', async (request, response) => {
    const { accountName, password } = parse(signInInput, request);
    const institutionId = await needInstitution(access);
    const address = request.ip ?? 'unknown';
    const attempt = { institutionId, accountName, address, now: access.clock() };
    const former = sessionSecretOf(request);
    const result = await signIn.signIn(attempt, { password, former });
    if (result.kind === 'wrong') throw WRONG;
    if (result.kind === 'throttled') throw throttled(result.retryAfterMs);
    if (former !== null) access.forget();
    setSessionCookie(request, response, result.secret);
    response.json({ isSignedIn: true });
  });

  routes.post('/sign-out', async (request, response) => {
    const secret = sessionSecretOf(request);
    if (secret !== null) {
      await closeSession(database, { institutionId: await needInstitution(access), secret });
    }
    signedOut(access, request, response);
  });

  routes.post('/sign-out-everywhere', async (request, response) => {
    await closeAllSessions(database, await needAccount(access, request));
    signedOut(access, request, response);
  });

  routes.post('/switch-role', async (request, response) => {
    const { role } = parse(switchInput, request);
    const { institutionId } = await needAccount(access, request);
    const secret = sessionSecretOf(request) ?? '';
    const next = await switchRole(database, { institutionId, secret, role, now: access.clock() });
    if (next === null) throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
    access.forget();
    setSessionCookie(request, response, next);
    response.json({ actingAs: role });
  });

  routes.post('/unlock', async (request, response) => {
    const { accountName } = parse(unlockInput, request);
    const { institutionId, actingAs } = await needAccount(access, request);
    if (actingAs !== 'PERSONNEL') throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
    await unlock(database, { institutionId, accountName });
    response.json({ isUnlocked: true });
  });

  routes.get('/setup', async (_request, response) => {
    response.json({ needed: (await access.institution()) === null });
  });

  routes.post('/setup', async (request, response) => {
    const input = parse(setupInput, request);
    const problems = await setUp(database, input, access.clock());
    if (problems.length > 0) throw invalid(request, problems);
    response.status(201).json({ needed: false });
  });

  return routes;
}

const viewerOf = (principal: AccountPrincipal) => ({
  accountName: principal.accountName,
  displayName: principal.displayName,
  roles: principal.roles,
  actingAs: principal.actingAs,
  permissions: rightsOf(principal),
});

function signedOut(access: Access, request: Request, response: Response): void {
  access.forget();
  clearSessionCookie(request, response);
  response.json({ isSignedIn: false });
}

async function needInstitution(access: Access): Promise<string> {
  const institutionId = await access.institution();
  if (institutionId !== null) return institutionId;
  throw new HttpProblem(409, 'UNAVAILABLE', {
    zh: '尚未初始化:请先用终端上的口令完成首次设置。',
    en: 'Not set up yet: first open the setup page with the token from the terminal.',
  });
}

async function needAccount(access: Access, request: Request): Promise<AccountPrincipal> {
  const principal = await access.principalOf(request);
  if (principal?.kind === 'account') return principal;
  throw new HttpProblem(401, 'UNAUTHENTICATED', WORDS.unauthenticated);
}

function parse<T>(schema: z.ZodType<T>, request: Request): T {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    field: issue.path.map(String),
    wording: { zh: '此项缺失或格式不对。', en: 'This is missing or malformed.' },
  }));
  throw invalid(request, problems);
}

function invalid(request: Request, problems: Awaited<ReturnType<typeof setUp>>): HttpProblem {
  const locale = localeOf(request.get('accept-language'));
  const userErrors = problems.map(({ field, wording }) => ({ field, message: wording[locale] }));
  return new HttpProblem(
    400,
    'BAD_USER_INPUT',
    {
      zh: problems[0]?.wording.zh ?? '输入有误。',
      en: problems[0]?.wording.en ?? 'The input is wrong.',
    },
    { userErrors },
  );
}

/** The same words for a name nobody has and for a wrong password (S3). */
const WRONG = new HttpProblem(401, 'UNAUTHENTICATED', {
  zh: '账号或密码不对。',
  en: 'The account or the password is wrong.',
});

function throttled(retryAfterMs: number): HttpProblem {
  const minutes = Math.ceil(retryAfterMs / 60_000);
  return new HttpProblem(
    429,
    'THROTTLED',
    {
      zh: `尝试次数过多,请约 ${minutes} 分钟后再试。`,
      en: `Too many tries. Please wait about ${minutes} min.`,
    },
    { retryAfterMs },
  );
}
