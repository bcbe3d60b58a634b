import type { ErrorRequestHandler, Request } from 'express';
import { HttpProblem } from '../../common/http-problem.js';
import type { Database } from '../../database/database.js';
import type { Principal } from '../access/principal.js';
import { occasionOf, recordAudit } from './request-audit.js';

interface Asking {
  readonly database: Database;
  /** Whoever asks, also one who has to change the password first. */
  readonly access: { askerOf(request: Request): Promise<Principal | null> };
}

/**
 * A1: what a route refuses stands in the audit like a refusal of the API, before the answer leaves. Nobody
 * is told of by name who showed no session and no token: a stranger could fill the log.
 */
export const tellRefusedRoutes =
  ({ database, access }: Asking): ErrorRequestHandler =>
  async (error, request, response, next) => {
    const asker = isRefusal(error) ? await access.askerOf(request) : null;
    if (asker !== null) {
      const operation = `${request.method} ${request.path}`;
      const occasion = occasionOf({ request, response }, { principal: asker, operation });
      const label = (response.locals['refused'] as string | undefined) ?? operation;
      const em = database.forkFor(asker, occasion);
      await recordAudit(em, { action: 'REFUSED', outcome: 'REFUSED', count: 1, label });
    }
    next(error);
  };

const isRefusal = (error: unknown): boolean => error instanceof HttpProblem && error.status === 403;
