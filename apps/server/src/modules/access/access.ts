import type { Request } from 'express';
import type { Database } from '../../database/database.js';
import { Institution } from '../../database/entities/index.js';
import { findApiToken, TOKEN_PREFIX } from './api-token.service.js';
import { sessionSecretOf } from './cookie.js';
import { isWithin } from './network.js';
import type { Principal } from './principal.js';
import { hashOfSecret } from './secret.js';
import { passwordChangeRequired } from './refusals.js';
import { findSession, type OpenSession } from './session.service.js';

const BEARER = 'Bearer ';
/** X6: a changed role, a disabled account and a revoked token act within a second. */
const TRUSTED = 1_000;
const MOST_KNOWN = 1_000;
const DAY = 24 * 60 * 60_000;

interface Settings {
  /** Null where the process serves the only institution there is. */
  readonly institutionId?: string | null;
  /** S7: after so many days a password has to be changed; 0 switches that off. */
  readonly passwordDays?: number;
}

/** A token has no session. */
interface Found {
  readonly principal: Principal;
  readonly session: OpenSession | null;
}

/** Who asks. A process serves one institution: the one named to it, or else the only one there is. */
export class Access {
  #institutionId: string | null;
  /** By what the request showed: its kind, and its hash, so that secrets do not stay in memory. */
  readonly #known = new Map<string, Found & { until: Date }>();
  readonly #passwordDays: number;

  constructor(
    private readonly database: Database,
    readonly clock: () => Date,
    { institutionId = null, passwordDays = 0 }: Settings = {},
  ) {
    this.#institutionId = institutionId;
    this.#passwordDays = passwordDays;
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

  /**
   * By bearer token or by session cookie; a request that carries a token is never taken for a person.
   * Refuses a person whose password has to be changed first: only `sessionOf` lets that one through.
   */
  async principalOf(request: Request): Promise<Principal | null> {
    const found = await this.#foundBy(request);
    if (found?.session?.mustChangePassword === true) throw passwordChangeRequired();
    return found?.principal ?? null;
  }

  /** The same, whatever the state of the password: who is told of in a refusal. */
  async askerOf(request: Request): Promise<Principal | null> {
    return (await this.#foundBy(request))?.principal ?? null;
  }

  /** The own session, also one in which the password has to be changed. */
  async sessionOf(request: Request): Promise<OpenSession | null> {
    return (await this.#foundBy(request))?.session ?? null;
  }

  /** Signing out and changing the role act at once in this process, within `TRUSTED` in others. */
  forget(): void {
    this.#known.clear();
  }

  async #foundBy(request: Request): Promise<Found | null> {
    const shown = shownBy(request);
    if (shown === null) return null;
    const found = await this.#lookUp(shown);
    return found !== null && mayComeFrom(found.principal, request.ip) ? found : null;
  }

  async #lookUp(shown: Shown): Promise<Found | null> {
    const now = this.clock();
    const key = `${shown.isToken ? 'token' : 'session'} ${hashOfSecret(shown.secret)}`;
    const known = this.#known.get(key);
    if (known !== undefined && known.until > now) return known;
    const found = await this.#find(shown, now);
    if (found === null) this.#known.delete(key);
    else this.#remember(key, found, now);
    return found;
  }

  async #find({ isToken, secret }: Shown, now: Date): Promise<Found | null> {
    const institutionId = await this.institution();
    if (institutionId === null) return null;
    if (isToken) {
      const principal = await findApiToken(this.database, { institutionId, token: secret, now });
      return principal === null ? null : { principal, session: null };
    }
    const passwordsFrom = this.#oldestPassword(now);
    const session = await findSession(this.database, { institutionId, secret, now, passwordsFrom });
    return session === null ? null : { principal: session.principal, session };
  }

  #oldestPassword(now: Date): Date {
    return new Date(this.#passwordDays === 0 ? 0 : now.getTime() - this.#passwordDays * DAY);
  }

  #remember(key: string, found: Found, now: Date): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, { ...found, until: new Date(now.getTime() + TRUSTED) });
  }
}

/** X10: a token that names networks opens nothing from elsewhere. */
const mayComeFrom = (principal: Principal, address: string | undefined): boolean =>
  principal.kind === 'account' || isWithin(principal.addresses, address);

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
