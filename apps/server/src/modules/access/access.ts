import type { Request } from 'express';
import type { Database } from '../../database/database.js';
import { Institution } from '../../database/entities/index.js';
import { findApiToken, TOKEN_PREFIX } from './api-token.service.js';
import { sessionSecretOf } from './cookie.js';
import type { Principal } from './principal.js';
import { hashOfSecret } from './secret.js';
import { findSession } from './session.service.js';

const BEARER = 'Bearer ';
/** X6: a changed role, a disabled account and a revoked token act within a second. */
const TRUSTED = 1_000;
const MOST_KNOWN = 1_000;

/** Who asks. A process serves one institution: the one named to it, or else the only one there is. */
export class Access {
  #institutionId: string | null;
  /** By the hash of what the request showed, so that secrets do not stay in memory. */
  readonly #known = new Map<string, { principal: Principal; until: Date }>();

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
    const shown = shownBy(request);
    if (shown === null) return null;
    const now = this.clock();
    const key = hashOfSecret(shown.secret);
    const known = this.#known.get(key);
    if (known !== undefined && known.until > now) return known.principal;
    const principal = await this.#find(shown, now);
    if (principal === null) this.#known.delete(key);
    else this.#remember(key, principal, now);
    return principal;
  }

  /** Signing out and changing the role act at once in this process, within `TRUSTED` in others. */
  forget(): void {
    this.#known.clear();
  }

  async #find({ isToken, secret }: Shown, now: Date): Promise<Principal | null> {
    const institutionId = await this.institution();
    if (institutionId === null) return null;
    return isToken
      ? findApiToken(this.database, { institutionId, token: secret, now })
      : findSession(this.database, { institutionId, secret, now });
  }

  #remember(key: string, principal: Principal, now: Date): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, { principal, until: new Date(now.getTime() + TRUSTED) });
  }
}

interface Shown {
  readonly isToken: boolean;
  readonly secret: string;
}

function shownBy(request: Request): Shown | null {
  const authorization = request.get('authorization');
  if (authorization !== undefined) {
    if (!authorization.startsWith(BEARER + TOKEN_PREFIX)) return null;
    return { isToken: true, secret: authorization.slice(BEARER.length) };
  }
  const secret = sessionSecretOf(request);
  return secret === null ? null : { isToken: false, secret };
}
