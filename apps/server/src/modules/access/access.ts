import type { Request } from 'express';
import type { Database } from '../../database/database.js';
import { Institution } from '../../database/entities/index.js';
import { findApiToken } from './api-token.service.js';
import { sessionSecretOf } from './cookie.js';
import type { Principal } from './principal.js';
import { findSession } from './session.service.js';

const BEARER = 'Bearer ';

/** Who asks. A process serves one institution: the one named to it, or else the only one there is. */
export class Access {
  #institutionId: string | null;

  constructor(
    private readonly database: Database,
    readonly clock: () => Date,
    institutionId: string | null = null,
  ) {
    this.#institutionId = institutionId;
  }

  /** Null until the first-run page has made one. */
  async institution(): Promise<string | null> {
    if (this.#institutionId !== null) return this.#institutionId;
    const found = await this.database
      .forkForSignIn(null)
      .find(Institution, {}, { orderBy: { createdAt: 'asc' }, limit: 1 });
    this.#institutionId = found[0]?.id ?? null;
    return this.#institutionId;
  }

  /** By bearer token or by session cookie; a request that carries a token is never taken for a person. */
  async principalOf(request: Request): Promise<Principal | null> {
    const institutionId = await this.institution();
    if (institutionId === null) return null;
    const now = this.clock();
    const authorization = request.get('authorization');
    if (authorization !== undefined) {
      if (!authorization.startsWith(BEARER)) return null;
      const token = authorization.slice(BEARER.length);
      return findApiToken(this.database, { institutionId, token, now });
    }
    const secret = sessionSecretOf(request);
    return secret === null ? null : findSession(this.database, { institutionId, secret, now });
  }
}
