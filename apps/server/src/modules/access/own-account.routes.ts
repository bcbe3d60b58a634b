import { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../../database/database.js';
import type { Access } from './access.js';
import { changePassword } from './account-password.service.js';
import { setSessionCookie, sessionSecretOf } from './cookie.js';
import { occasionOf, tellRoute } from '../audit/request-audit.js';
import { MOST_LENGTH } from './password.js';
import type { PasswordProvider } from './password-provider.js';
import { mayNot, throttled } from './refusals.js';
import { addressOf, invalid, needSession, needSettledSession, parse } from './route-input.js';
import { closeSessions, sessionsOf, switchRole } from './session.service.js';

const passwordInput = z.strictObject({
  present: z.string().min(1).max(MOST_LENGTH),
  next: z.string().min(1),
});

const WRONG = { zh: '现有密码不对。', en: 'The present password is wrong.' };
const NUMBER = z.uuid();

/** What a person does with the own account: see and end the own sessions, change the own password. */
export function ownAccountRoutes(
  database: Database,
  access: Access,
  passwords: PasswordProvider,
): Router {
  const routes = Router();

  routes.get('/sessions', async (request, response) => {
    const { id: own, principal } = await needSettledSession(access, request);
    const open = await sessionsOf(database, { ...principal, now: access.clock() });
    const sessions = open.map(({ id, createdAt, idleUntil, expiresAt, actingAs, ...from }) => ({
      id,
      createdAt,
      idleUntil,
      expiresAt,
      actingAs,
      signedInBy: from.signedInBy,
      address: from.address,
      agent: from.agent,
      isCurrent: id === own,
    }));
    response.json({ sessions });
  });

  routes.delete('/sessions/:id', async (request, response) => {
    const { principal } = await needSettledSession(access, request);
    const id = NUMBER.safeParse(request.params['id']).data;
    await tellRoute(database, { request, response }, principal, { action: 'SIGN_OUT' });
    const closed = id === undefined ? 0 : await closeSessions(database, principal, { id });
    access.forget();
    response.json({ closed });
  });

  routes.post('/sessions/close-others', async (request, response) => {
    const { id, principal } = await needSettledSession(access, request);
    await tellRoute(database, { request, response }, principal, { action: 'SIGN_OUT' });
    const closed = await closeSessions(database, principal, { but: id });
    access.forget();
    response.json({ closed });
  });

  routes.post('/password', async (request, response) => {
    const { present, next } = parse(passwordInput, request);
    const { id: sessionId, principal } = await needSession(access, request);
    const { institutionId, accountName, actingAs } = principal;
    const [address, now] = [addressOf(request), access.clock()];
    const proof = { institutionId, accountName, address, now, password: present };
    const identity = await passwords.identify(proof);
    if (identity.kind === 'busy') throw throttled(identity.retryAfterMs);
    if (identity.kind !== 'account') {
      const outcome = identity.kind === 'throttled' ? 'REFUSED' : 'FAILED';
      await tellRoute(database, { request, response }, principal, { action: 'SIGN_IN', outcome });
      if (identity.kind === 'throttled') throw throttled(identity.retryAfterMs);
      throw invalid(request, [{ field: ['present'], wording: WRONG }]);
    }
    const { account } = identity;
    const occasion = occasionOf({ request, response }, { principal, operation: '/auth/password' });
    const change = { account, password: next, now, sessionId, occasion };
    const wrong = await changePassword(database, change);
    if (wrong !== null) throw invalid(request, [{ field: ['next'], wording: wrong }]);
    const secret = sessionSecretOf(request) ?? '';
    const renewed = await switchRole(database, { institutionId, secret, role: actingAs, now });
    access.forget();
    if (renewed === null) throw mayNot();
    setSessionCookie(request, response, renewed);
    response.json({ isChanged: true });
  });

  return routes;
}
