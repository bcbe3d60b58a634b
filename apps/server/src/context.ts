import type { Request, Response } from 'express';
import { unauthenticated } from './common/errors.js';
import { localeOf, type Locale } from './common/locale.js';
import type { Database, EntityManager } from './database/database.js';
import type { Access } from './modules/access/access.js';
import type { Principal } from './modules/access/principal.js';
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
  return {
    requestId,
    locale,
    now: access.clock(),
    principal,
    em: database.forkFor(principal),
    database,
    redactions: [],
  };
}
