import { Router, type Request, type Response } from 'express';
import type { Database } from '../../database/database.js';
import { occasionOf } from '../audit/request-audit.js';
import type { Access } from './access.js';
import { setSessionCookie } from './cookie.js';
import { ATTEMPT_LIFE, type OidcProvider } from './oidc-provider.js';
import { ownPath } from './own-path.js';
import { addressOf, needInstitution } from './route-input.js';
import { enter } from './sign-in.service.js';

const CALLBACK = '/auth/oidc/callback';

/** Signing in by the campus: out to the provider, and back once. Nothing of it is a page of ours. */
export function providerRoutes(
  database: Database,
  access: Access,
  provider: OidcProvider | null,
): Router {
  const routes = Router();

  routes.get('/providers', (_request, response) => {
    response.json({ campus: provider === null ? null : { name: provider.settings.name } });
  });
  if (provider === null) return routes;

  routes.get('/oidc', async (request, response) => {
    const institutionId = await needInstitution(access);
    const redirectUri = originOf(request) + CALLBACK;
    const returnTo = ownPath(request.query['to']);
    const asked = { institutionId, redirectUri, returnTo, now: access.clock() };
    const begun = await provider.begin(asked).catch(() => null);
    if (begun === null) return refuse(response, 'unreachable');
    response.cookie(nameFor(request), begun.secret, optionsFor(request, ATTEMPT_LIFE));
    response.redirect(303, begun.location.href);
  });

  routes.get('/oidc/callback', async (request, response) => {
    const institutionId = await needInstitution(access);
    const [secret, now] = [stateSecretOf(request), access.clock()];
    response.clearCookie(nameFor(request), optionsFor(request));
    const attempt = secret === null ? null : await provider.take(institutionId, secret, now);
    if (attempt === null) return refuse(response, 'failed');
    const callback = new URL(request.originalUrl, originOf(request));
    const identity = await provider.identify({ institutionId, attempt, callback });
    const visit = {
      institutionId,
      now,
      address: addressOf(request),
      agent: request.get('user-agent') ?? null,
      former: null,
      occasion: occasionOf({ request, response }, { operation: CALLBACK }),
    };
    const result = await enter(database, { identity, by: provider.signedInBy }, visit);
    if (result.kind === 'signedIn') {
      setSessionCookie(request, response, result.secret);
      return response.redirect(303, attempt.returnTo);
    }
    if (result.kind === 'refused') return refuse(response, result.reason);
    refuse(response, result.kind === 'unknown' ? 'unknown' : 'failed');
  });

  return routes;
}

/** The sign-in page has a sentence for each; nothing of what the provider said is repeated. */
function refuse(response: Response, reason: string): void {
  response.redirect(303, `/login?campus=${reason}`);
}

const originOf = (request: Request): string => `${request.protocol}://${request.get('host') ?? ''}`;

const nameFor = (request: Request): string => (request.secure ? '__Host-hebo-oidc' : 'hebo-oidc');

/** Lax, because the browser comes back from another site; it opens nothing by itself. */
const optionsFor = (request: Request, maxAge?: number) =>
  ({
    httpOnly: true,
    secure: request.secure,
    sameSite: 'lax',
    path: '/',
    ...(maxAge !== undefined && { maxAge }),
  }) as const;

function stateSecretOf(request: Request): string | null {
  const wanted = `${nameFor(request)}=`;
  const parts = (request.get('cookie') ?? '').split(';').map((part) => part.trim());
  return parts.find((part) => part.startsWith(wanted))?.slice(wanted.length) ?? null;
}
