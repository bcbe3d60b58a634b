import type { Database } from '../../database/database.js';
import { ApiToken } from '../../database/entities/index.js';
import type { TokenPrincipal } from './principal.js';
import { SCOPES, type Scope } from './role.js';
import { hashOfSecret, newSecret } from './secret.js';

export const TOKEN_PREFIX = 'hebo_';
const MOST_DAYS = 365;

/** Makes a token and gives it once; the database keeps its hash. */
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
  const token = TOKEN_PREFIX + newSecret();
  const em = database.forkForSignIn(institutionId);
  em.create(ApiToken, {
    institutionId,
    name,
    tokenHash: hashOfSecret(token),
    scopes: [...scopes],
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * 24 * 60 * 60_000),
  });
  await em.flush();
  return token;
}

export async function findApiToken(
  database: Database,
  { institutionId, token, now }: { institutionId: string; token: string; now: Date },
): Promise<TokenPrincipal | null> {
  const row = await database.forkForSignIn(institutionId).findOne(ApiToken, {
    tokenHash: hashOfSecret(token),
    revokedAt: null,
    expiresAt: { $gt: now },
  });
  if (row === null) return null;
  return {
    kind: 'token',
    institutionId: row.institutionId,
    tokenId: row.id,
    displayName: row.name,
    scopes: SCOPES.filter((scope) => row.scopes.includes(scope)),
  };
}
