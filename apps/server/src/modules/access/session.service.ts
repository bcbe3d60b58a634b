import { dayOf } from '../../common/campus-time.js';
import type { Database, EntityManager } from '../../database/database.js';
import { AccountRole, Session, type Account } from '../../database/entities/index.js';
import { findSessionRow, type SessionRow } from '../../database/session-row.js';
import type { AccountPrincipal } from './principal.js';
import { ROLES, type Role } from './role.js';
import { hashOfSecret, newSecret } from './secret.js';

const IDLE = 2 * 60 * 60_000;
const ABSOLUTE = 8 * 60 * 60_000;
/** Moving the idle time at every request would make each read a write. */
const IDLE_STEP = 60_000;

interface Asked {
  readonly institutionId: string;
  readonly secret: string;
  readonly now: Date;
}

/** Who holds this session now; roles and departments are read each time, so a change acts at once. */
export async function findSession(
  database: Database,
  { institutionId, secret, now }: Asked,
): Promise<AccountPrincipal | null> {
  const em = database.forkForSignIn(institutionId);
  const row = await findSessionRow(em, { tokenHash: hashOfSecret(secret), now, today: dayOf(now) });
  if (row === null) return null;
  const idleUntil = new Date(now.getTime() + IDLE);
  if (idleUntil.getTime() - row.idleUntil.getTime() >= IDLE_STEP) {
    await em.nativeUpdate(Session, { id: row.id }, { idleUntil });
  }
  return principalOf(row);
}

/** Null where the role that the session acts in has been taken away. */
function principalOf(row: SessionRow): AccountPrincipal | null {
  const acting = row.roles.filter(({ role }) => role === row.actingAs);
  if (acting.length === 0) return null;
  return {
    kind: 'account',
    institutionId: row.institutionId,
    accountId: row.accountId,
    accountName: row.accountName,
    displayName: row.displayName,
    roles: [...new Set(inOrder(row.roles).map(({ role }) => role))],
    actingAs: row.actingAs,
    departmentIds: acting.flatMap(({ departmentId }) => departmentId ?? []),
    factGroups: acting.flatMap(({ factGroup }) => factGroup ?? []),
    employeeNumber: row.employeeNumber,
  };
}

const inOrder = <Held extends { role: Role }>(held: readonly Held[]): Held[] =>
  held.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));

/** Those that hold today, in the order of `ROLES`; the first is what a person acts as after signing in. */
export async function rolesOf(
  em: EntityManager,
  { accountId, now }: { accountId: string; now: Date },
): Promise<AccountRole[]> {
  const today = dayOf(now);
  const held = await em.find(AccountRole, {
    accountId,
    validFrom: { $lte: today },
    $or: [{ validTo: null }, { validTo: { $gt: today } }],
  });
  return inOrder(held);
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
  { role, ...asked }: Asked & { role: Role },
): Promise<string | null> {
  const em = database.forkForSignIn(asked.institutionId);
  const { secret: former, now } = asked;
  const tokenBefore = hashOfSecret(former);
  const row = await findSessionRow(em, { tokenHash: tokenBefore, now, today: dayOf(now) });
  if (row === null || !row.roles.some((held) => held.role === role)) return null;
  const secret = newSecret();
  const tokenHash = hashOfSecret(secret);
  await em.nativeUpdate(Session, { id: row.id }, { tokenHash, actingAs: role });
  return secret;
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
