import type { Database, EntityManager } from '../../database/database.js';
import { Account, AccountRole, Session } from '../../database/entities/index.js';
import type { AccountPrincipal } from './principal.js';
import { ROLES, type Role } from './role.js';
import { hashOfSecret, newSecret } from './secret.js';

const IDLE = 2 * 60 * 60_000;
const ABSOLUTE = 8 * 60 * 60_000;
/** Moving the idle time at every request would make each read a write. */
const IDLE_STEP = 60_000;

interface Found {
  readonly session: Session;
  readonly principal: AccountPrincipal;
}

/** Who holds this session now; roles and departments are read each time, so a change acts at once. */
export async function findSession(
  database: Database,
  { institutionId, secret, now }: { institutionId: string; secret: string; now: Date },
): Promise<AccountPrincipal | null> {
  return database.forkForSignIn(institutionId).transactional(async (em) => {
    const found = await find(em, { secret, now });
    if (found === null) return null;
    const idleUntil = new Date(now.getTime() + IDLE);
    if (idleUntil.getTime() - found.session.idleUntil.getTime() >= IDLE_STEP) {
      found.session.idleUntil = idleUntil;
    }
    return found.principal;
  });
}

async function find(
  em: EntityManager,
  { secret, now }: { secret: string; now: Date },
): Promise<Found | null> {
  const session = await em.findOne(Session, {
    tokenHash: hashOfSecret(secret),
    idleUntil: { $gt: now },
    expiresAt: { $gt: now },
  });
  if (session === null) return null;
  const account = await em.findOne(Account, { id: session.accountId, isDisabled: false });
  if (account === null) return null;
  const held = await rolesOf(em, account.id);
  const acting = held.find(({ role }) => role === session.actingAs);
  if (acting === undefined) return null;
  const principal: AccountPrincipal = {
    kind: 'account',
    institutionId: account.institutionId,
    accountId: account.id,
    accountName: account.accountName,
    displayName: account.displayName,
    roles: held.map(({ role }) => role),
    actingAs: acting.role,
    departmentId: acting.departmentId ?? null,
    employeeNumber: account.employeeNumber ?? null,
  };
  return { session, principal };
}

/** In the order of `ROLES`; the first is what a person acts as after signing in. */
export async function rolesOf(em: EntityManager, accountId: string): Promise<AccountRole[]> {
  const roles = await em.find(AccountRole, { accountId });
  return roles.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

/** Opens a session and gives its id, which is not stored anywhere. */
export function openSession(
  em: EntityManager,
  { account, actingAs, now }: { account: Account; actingAs: Role; now: Date },
): string {
  const secret = newSecret();
  em.create(Session, {
    institutionId: account.institutionId,
    tokenHash: hashOfSecret(secret),
    accountId: account.id,
    actingAs,
    createdAt: now,
    idleUntil: new Date(now.getTime() + IDLE),
    expiresAt: new Date(now.getTime() + ABSOLUTE),
  });
  return secret;
}

/** Another role is another session: a new id, with the old absolute end. */
export async function switchRole(
  database: Database,
  asked: { institutionId: string; secret: string; role: Role; now: Date },
): Promise<string | null> {
  return database.forkForSignIn(asked.institutionId).transactional(async (em) => {
    const found = await find(em, asked);
    if (found === null || !found.principal.roles.includes(asked.role)) return null;
    const secret = newSecret();
    found.session.tokenHash = hashOfSecret(secret);
    found.session.actingAs = asked.role;
    return secret;
  });
}

export async function closeSession(
  database: Database,
  { institutionId, secret }: { institutionId: string; secret: string },
): Promise<void> {
  await database
    .forkForSignIn(institutionId)
    .nativeDelete(Session, { tokenHash: hashOfSecret(secret) });
}

export async function closeAllSessions(
  database: Database,
  { institutionId, accountId }: { institutionId: string; accountId: string },
): Promise<void> {
  await database.forkForSignIn(institutionId).nativeDelete(Session, { accountId });
}
