import type { Request, Response } from 'express';
import { unauthenticated } from './common/errors.js';
import { localeOf, type Locale } from './common/locale.js';
import type { Database, EntityManager } from './database/database.js';
import type { Occasion } from './database/occasion.js';
import type { Access } from './modules/access/access.js';
import type { Principal } from './modules/access/principal.js';
import { occasionOf, RequestAudit } from './modules/audit/request-audit.js';
import type { Redaction } from './common/redaction.js';

/** What a resolver is given: who asks, in which language, and the entity manager cut to that person. */
export interface Context {
  readonly requestId: string;
  readonly locale: Locale;
  /** The one clock of a request. */
  readonly now: Date;
  readonly principal: Principal;
  /** Reads and writes with the principal's rights. */
  readonly em: EntityManager;
  readonly database: Database;
  /** For a fork of another role: the audit then knows who, by which operation and from where. */
  readonly occasion: Occasion;
  /** What was refused and whose pay was read, told to the audit before the answer leaves. */
  readonly audit: RequestAudit;
  /** Nested fields that were answered null because the principal may not see them. */
  readonly redactions: Redaction[];
}

/** Nobody gets further than this without a session or a token: no field, no introspection. */
export async function createContext(
  { database, access }: { database: Database; access: Access },
  { request, response }: { request: Request; response: Response },
): Promise<Context> {
  const locale = localeOf(request.get('accept-language'));
  const requestId = response.locals['requestId'] as string;
  const principal = await access.principalOf(request);
  if (principal === null) throw unauthenticated(locale, requestId);
  return contextFor(
    { database, access },
    { request, response },
    { principal, operation: '', locale },
  );
}

/** The same for a route beside the API, whose operation is known from the start. */
export function contextFor(
  { database, access }: { database: Database; access: Access },
  { request, response }: { request: Pick<Request, 'ip'>; response: Response },
  asked: { principal: Principal; operation: string; locale: Locale },
): Context {
  const { principal, locale } = asked;
  const occasion = occasionOf({ request, response }, asked);
  return {
    requestId: response.locals['requestId'] as string,
    locale,
    now: access.clock(),
    principal,
    em: database.forkFor(principal, occasion),
    database,
    occasion,
    audit: new RequestAudit(),
    redactions: [],
  };
}
