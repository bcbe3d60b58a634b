import type { Database } from '../../database/database.js';
import { ApiToken } from '../../database/entities/index.js';
import type { TokenPrincipal } from './principal.js';
import { SCOPES, type Scope } from './role.js';
import { hashOfSecret, newSecret } from './secret.js';

export const TOKEN_PREFIX = 'hebo_';
const MOST_DAYS = 365;
/** Last use is told to the minute, so that a busy token does not write at every request. */
const USE_NOTED_EVERY = 60_000;

/** 256 random bits behind the prefix by which a token is recognised wherever it turns up. */
export function newToken(): { readonly secret: string; readonly tokenHash: string } {
  const secret = TOKEN_PREFIX + newSecret();
  return { secret, tokenHash: hashOfSecret(secret) };
}

/** The demo's token, made before anybody can sign in; the database keeps its hash. */
export async function createApiToken(
  database: Database,
  asked: {
    institutionId: string;
    name: string;
    scopes: readonly Scope[];
    days: number;
    now: Date;
  },
): Promise<string> {
  const { institutionId, name, scopes, days, now } = asked;
  if (!(days > 0 && days <= MOST_DAYS))
    throw new RangeError(`a token lives 1 to ${MOST_DAYS} days`);
  const { secret, tokenHash } = newToken();
  const em = database.forkForSignIn(institutionId);
  em.create(ApiToken, {
    institutionId,
    name,
    tokenHash,
    scopes: [...scopes],
    departmentIds: [],
    addresses: [],
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * 24 * 60 * 60_000),
  });
  await em.flush();
  return secret;
}

export async function findApiToken(
  database: Database,
  { institutionId, token, now }: { institutionId: string; token: string; now: Date },
): Promise<TokenPrincipal | null> {
  const em = database.forkForSignIn(institutionId);
  const row = await em.findOne(ApiToken, {
    tokenHash: hashOfSecret(token),
    revokedAt: null,
    expiresAt: { $gt: now },
  });
  if (row === null) return null;
  const noted = row.lastUsedAt?.getTime() ?? 0;
  if (now.getTime() - noted >= USE_NOTED_EVERY) {
    await em.nativeUpdate(ApiToken, { id: row.id }, { lastUsedAt: now });
  }
  return {
    kind: 'token',
    institutionId: row.institutionId,
    tokenId: row.id,
    displayName: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
    departmentIds: row.departmentIds,
    addresses: row.addresses,
  };
}
