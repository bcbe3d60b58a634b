import * as oidc from 'openid-client';
import type { Log } from '../../common/log.js';
import type { Database, EntityManager } from '../../database/database.js';
import { Account, ProviderAttempt } from '../../database/entities/index.js';
import type { Identity, IdentityProvider } from './identity-provider.js';
import { hashOfSecret, newSecret } from './secret.js';

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a client without a secret, which PKCE protects. */
  readonly clientSecret: string | null;
  /** The claim that carries the employee number. */
  readonly numberClaim: string;
  /** What the button of the sign-in page says. */
  readonly name: string;
}

/** How long somebody may take at the provider. */
export const ATTEMPT_LIFE = 10 * 60_000;
const TIMEOUT_SECONDS = 10;

/** What came back from the provider, and what was remembered when it was asked. */
interface OidcProof {
  readonly institutionId: string;
  readonly attempt: ProviderAttempt;
  readonly callback: URL;
}

/** The campus tells who it is: authorization code with PKCE, state and nonce. One per process. */
export class OidcProvider implements IdentityProvider<OidcProof> {
  readonly signedInBy = 'PROVIDER';
  #configuration: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly database: Database,
    readonly settings: OidcSettings,
    private readonly log: Log,
  ) {}

  /** Where to send the browser, and the secret by which it will be known again. */
  async begin(asked: {
    institutionId: string;
    redirectUri: string;
    returnTo: string;
    now: Date;
  }): Promise<{ location: URL; secret: string }> {
    const { institutionId, redirectUri, returnTo, now } = asked;
    const configuration = await this.#discovered();
    const [secret, state, nonce] = [newSecret(), oidc.randomState(), oidc.randomNonce()];
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const em = this.database.forkForSignIn(institutionId);
    await em.nativeDelete(ProviderAttempt, { expiresAt: { $lte: now } });
    em.create(ProviderAttempt, {
      institutionId,
      secretHash: hashOfSecret(secret),
      state,
      nonce,
      codeVerifier,
      returnTo,
      expiresAt: new Date(now.getTime() + ATTEMPT_LIFE),
    });
    await em.flush();
    const location = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return { location, secret };
  }

  /** Gives an attempt once: a second callback with the same secret finds nothing. */
  async take(institutionId: string, secret: string, now: Date): Promise<ProviderAttempt | null> {
    const em = this.database.forkForSignIn(institutionId);
    const secretHash = hashOfSecret(secret);
    const attempt = await em.findOne(ProviderAttempt, { secretHash, expiresAt: { $gt: now } });
    const taken = await em.nativeDelete(ProviderAttempt, { secretHash });
    return taken === 1 ? attempt : null;
  }

  async identify({ institutionId, attempt, callback }: OidcProof): Promise<Identity> {
    const claims = await this.#claimsOf(attempt, callback);
    if (claims === null) return { kind: 'wrong' };
    const subject = `${this.settings.issuer.href} ${claims.sub}`;
    const number = claims[this.settings.numberClaim];
    const em = this.database.forkForSignIn(institutionId);
    const account = await accountOf(em, subject, typeof number === 'string' ? number : null);
    return account === null ? { kind: 'unknown' } : { kind: 'account', account };
  }

  /** What the provider vouches for; the library checks state, nonce, issuer, audience and signature. */
  async #claimsOf(attempt: ProviderAttempt, callback: URL): Promise<Claims | null> {
    try {
      const configuration = await this.#discovered();
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) return null;
      if (claims[this.settings.numberClaim] !== undefined) return claims;
      if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
      const told = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return { ...told, ...claims };
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      this.log.warn({ name, code }, 'a sign-in by the identity provider was refused');
      return null;
    }
  }

  /** Asked again where it has failed: the provider may have been away. */
  async #discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.#configuration ??= oidc.discovery(
      issuer,
      clientId,
      {},
      clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        // Signatures are checked too; the settings allow plain HTTP on the loopback address alone.
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
        ],
      },
    );
    try {
      return await this.#configuration;
    } catch (error) {
      this.#configuration = null;
      throw error;
    }
  }
}

interface Claims {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** By the subject that is bound; else by the number, which binds the subject from then on. */
async function accountOf(
  em: EntityManager,
  subject: string,
  employeeNumber: string | null,
): Promise<Account | null> {
  const bound = await em.findOne(Account, { providerSubject: subject });
  if (bound !== null || employeeNumber === null) return bound;
  const account = await em.findOne(Account, { employeeNumber, providerSubject: null });
  if (account === null) return null;
  account.providerSubject = subject;
  await em.flush();
  return account;
}
