import type { Database } from '../../database/database.js';
import { Account, Session } from '../../database/entities/index.js';
import type { Identity } from './identity-provider.js';
import type { SignedInBy } from './role.js';
import { hashOfSecret } from './secret.js';
import { openSession, rolesOf } from './session.service.js';

/** A door of the institution at which somebody stands. */
export interface Visit {
  readonly institutionId: string;
  readonly now: Date;
  readonly address: string;
  readonly agent: string | null;
  /** The session that the browser still holds; it ends, so that no id outlives a sign-in. */
  readonly former: string | null;
}

export type Refusal = 'disabled' | 'dormant' | 'noRole';
export type SignInResult =
  | Exclude<Identity, { kind: 'account' }>
  | { readonly kind: 'signedIn'; readonly secret: string; readonly account: Account }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly account: Account };

const DORMANT_AFTER = 90 * 24 * 60 * 60_000;

/** Opens a session for whom a provider has recognised, unless the account is closed to everybody. */
export async function enter(
  database: Database,
  { identity, by }: { identity: Identity; by: SignedInBy },
  visit: Visit,
): Promise<SignInResult> {
  if (identity.kind !== 'account') return identity;
  const { institutionId, now, former } = visit;
  const em = database.forkForSignIn(institutionId);
  const account = await em.findOneOrFail(Account, { id: identity.account.id });
  if (account.isDisabled) return { kind: 'refused', reason: 'disabled', account };
  if (isDormant(account, now)) return { kind: 'refused', reason: 'dormant', account };
  const [first] = await rolesOf(em, { accountId: account.id, now });
  if (first === undefined) return { kind: 'refused', reason: 'noRole', account };
  if (former !== null) await em.nativeDelete(Session, { tokenHash: hashOfSecret(former) });
  const secret = openSession(em, { account, actingAs: first.role, by, visit });
  account.lastSignInAt = now;
  await em.flush();
  return { kind: 'signedIn', secret, account };
}

/** Unused for ninety days: an administrator has to enable it again. */
export function isDormant(
  { enabledAt, lastSignInAt }: Pick<Account, 'enabledAt' | 'lastSignInAt'>,
  now: Date,
): boolean {
  const lastUsed = Math.max(enabledAt.getTime(), lastSignInAt?.getTime() ?? 0);
  return now.getTime() - lastUsed >= DORMANT_AFTER;
}
