import type { Database, EntityManager } from '../../database/database.js';
import { Account, Session } from '../../database/entities/index.js';
import type { Occasion } from '../../database/occasion.js';
import { recordAudit, type AuditNote } from '../audit/request-audit.js';
import type { Identity } from './identity-provider.js';
import type { SignedInBy } from './role.js';
import { awaitingPassword } from './second-person.js';
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
  readonly occasion: Occasion;
}

export type Refusal = 'disabled' | 'dormant' | 'noRole' | 'unconfirmed';
type SignInResult =
  | Exclude<Identity, { kind: 'account' }>
  | { readonly kind: 'signedIn'; readonly secret: string; readonly account: Account }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly account: Account };

const DORMANT_AFTER = 90 * 24 * 60 * 60_000;

interface Entering {
  readonly identity: Identity;
  readonly by: SignedInBy;
  /** The name that was tried, where nobody is known by it. */
  readonly accountName?: string;
}

/**
 * Opens a session for whom a provider has recognised, unless the account is closed to everybody. Every
 * try is told to the audit; where that fails, nobody comes in.
 */
export async function enter(
  database: Database,
  { identity, by, accountName }: Entering,
  visit: Visit,
): Promise<SignInResult> {
  const em = database.forkForSignIn(visit.institutionId, visit.occasion);
  if (identity.kind === 'busy') return identity;
  if (identity.kind !== 'account') {
    const outcome = identity.kind === 'throttled' ? 'REFUSED' : 'FAILED';
    await recordAudit(em, { action: 'SIGN_IN', outcome, ...(accountName && { accountName }) });
    return identity;
  }
  return em.transactional((inside) => admitTo(inside, identity.account.id, by, visit));
}

async function admitTo(
  em: EntityManager,
  accountId: string,
  by: SignedInBy,
  visit: Visit,
): Promise<SignInResult> {
  const { now, former } = visit;
  const account = await em.findOneOrFail(Account, { id: accountId });
  const [first] = await rolesOf(em, { accountId, now });
  const reason =
    refusalOf(account, now) ??
    (first === undefined ? 'noRole' : null) ??
    (by === 'PASSWORD' && (await awaitingPassword(em, { accountId, now })) ? 'unconfirmed' : null);
  if (reason !== null || first === undefined) {
    await recordAudit(em, { ...noteOf(account), outcome: 'REFUSED' });
    return { kind: 'refused', reason: reason ?? 'noRole', account };
  }
  if (former !== null) await em.nativeDelete(Session, { tokenHash: hashOfSecret(former) });
  const secret = openSession(em, { account, actingAs: first.role, by, visit });
  account.lastSignInAt = now;
  await em.flush();
  await recordAudit(em, { ...noteOf(account), outcome: 'DONE', actingAs: first.role });
  return { kind: 'signedIn', secret, account };
}

const noteOf = ({ id, accountName, displayName }: Account): AuditNote => ({
  action: 'SIGN_IN',
  actor: displayName,
  account: id,
  accountName,
});

function refusalOf(account: Account, now: Date): Refusal | null {
  if (account.isDisabled) return 'disabled';
  return isDormant(account, now) ? 'dormant' : null;
}

/** Unused for ninety days: an administrator has to enable it again. */
export function isDormant(
  { enabledAt, lastSignInAt }: Pick<Account, 'enabledAt' | 'lastSignInAt'>,
  now: Date,
): boolean {
  const lastUsed = Math.max(enabledAt.getTime(), lastSignInAt?.getTime() ?? 0);
  return now.getTime() - lastUsed >= DORMANT_AFTER;
}
