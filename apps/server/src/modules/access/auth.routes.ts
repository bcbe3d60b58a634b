import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { Access } from './access.js';
import { clearSessionCookie, sessionSecretOf, setSessionCookie } from './cookie.js';
import { occasionOf, tellRoute } from '../audit/request-audit.js';
import { MOST_LENGTH } from './password.js';
import type { PasswordProvider } from './password-provider.js';
import type { AccountPrincipal } from './principal.js';
import { closedAccount, mayNot, throttled, wrongPassword } from './refusals.js';
import { rightsOf } from './right-to.js';
import { ROLES } from './role.js';
import {
  addressOf,
  needInstitution,
  needSession,
  needSettledSession,
  parse,
} from './route-input.js';
import { closeSession, closeSessions, switchRole } from './session.service.js';
import { enter } from './sign-in.service.js';

const signInInput = z.strictObject({
  accountName: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(MOST_LENGTH),
});
const switchInput = z.strictObject({ role: z.enum(ROLES) });

/** Signing in and out: JSON in, JSON out. The session travels in its cookie only. */
export function authRoutes(
  database: Database,
  access: Access,
  passwords: PasswordProvider,
): Router {
  const routes = Router();

  routes.get('/session', async (request, response) => {
    const session = await access.sessionOf(request);
    response.json({
      viewer: session === null ? null : viewerOf(session.principal),
      mustChangePassword: session?.mustChangePassword ?? false,
    });
  });

  routes.post('/sign-in', async (request, response) => {
    const { accountName, password } = parse(signInInput, request);
    const institutionId = await needInstitution(access);
    const [address, now] = [addressOf(request), access.clock()];
    const identity = await passwords.identify({
      institutionId,
      accountName,
      address,
      now,
      password,
    });
    const former = sessionSecretOf(request);
    const agent = request.get('user-agent') ?? null;
    const occasion = occasionOf({ request, response }, { operation: '/auth/sign-in' });
    const visit = { institutionId, now, address, agent, former, occasion };
    const by = passwords.signedInBy;
    const result = await enter(database, { identity, by, accountName }, visit);
    if (result.kind === 'throttled' || result.kind === 'busy') {
      throw throttled(result.retryAfterMs);
    }
    if (result.kind === 'refused') throw closedAccount(result.reason);
    if (result.kind !== 'signedIn') throw wrongPassword();
    if (former !== null) access.forget();
    setSessionCookie(request, response, result.secret);
    response.json({ isSignedIn: true });
  });

  routes.post('/sign-out', async (request, response) => {
    const secret = sessionSecretOf(request);
    const session = await access.sessionOf(request);
    if (secret !== null && session !== null) {
      const exchange = { request, response };
      await tellRoute(database, exchange, session.principal, { action: 'SIGN_OUT' });
      await closeSession(database, { institutionId: session.principal.institutionId, secret });
    }
    signedOut(access, request, response);
  });

  routes.post('/sign-out-everywhere', async (request, response) => {
    const { principal } = await needSession(access, request);
    await tellRoute(database, { request, response }, principal, { action: 'SIGN_OUT' });
    await closeSessions(database, principal);
    signedOut(access, request, response);
  });

  routes.post('/switch-role', async (request, response) => {
    const { role } = parse(switchInput, request);
    const { principal } = await needSettledSession(access, request);
    const { institutionId } = principal;
    const secret = sessionSecretOf(request) ?? '';
    response.locals['refused'] = `POST /auth/switch-role ${role}`;
    if (!principal.roles.includes(role)) throw mayNot();
    const note = { action: 'ROLE_SWITCH', label: role } as const;
    await tellRoute(database, { request, response }, principal, note);
    const next = await switchRole(database, { institutionId, secret, role, now: access.clock() });
    if (next === null) throw mayNot();
    access.forget();
    setSessionCookie(request, response, next);
    response.json({ actingAs: role });
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
