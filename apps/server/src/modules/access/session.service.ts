import { dayOf } from '../../common/campus-time.js';
import type { Database, EntityManager } from '../../database/database.js';
import { AccountRole, Session, type Account } from '../../database/entities/index.js';
import { findSessionRow, type SessionRow } from '../../database/session-row.js';
import type { AccountPrincipal } from './principal.js';
import { ROLES, type Role, type SignedInBy } from './role.js';
import { hashOfSecret, newSecret } from './secret.js';
import type { Visit } from './sign-in.service.js';

const IDLE = 2 * 60 * 60_000;
const ABSOLUTE = 8 * 60 * 60_000;
/** Moving the idle time at every request would make each read a write. */
const IDLE_STEP = 60_000;

interface Asked {
  readonly institutionId: string;
  readonly secret: string;
  readonly now: Date;
  /** A password set before this has to be changed; without it, none has for its age. */
  readonly passwordsFrom?: Date;
}

/** A session as its owner's requests find it. */
export interface OpenSession {
  readonly id: string;
  readonly principal: AccountPrincipal;
  readonly signedInBy: SignedInBy;
  /** Then nothing is open but changing it. */
  readonly mustChangePassword: boolean;
}

const EVER = new Date(0);

/** Who holds this session now; roles and departments are read each time, so a change acts at once. */
export async function findSession(
  database: Database,
  { institutionId, secret, now, passwordsFrom = EVER }: Asked,
): Promise<OpenSession | null> {
  const em = database.forkForSignIn(institutionId);
  const tokenHash = hashOfSecret(secret);
  const row = await findSessionRow(em, { tokenHash, now, today: dayOf(now), passwordsFrom });
  const principal = row === null ? null : principalOf(row);
  if (row === null || principal === null) return null;
  const idleUntil = new Date(now.getTime() + IDLE);
  if (idleUntil.getTime() - row.idleUntil.getTime() >= IDLE_STEP) {
    await em.nativeUpdate(Session, { id: row.id }, { idleUntil });
  }
  const { id, signedInBy, isPasswordStale } = row;
  const mustChangePassword = signedInBy === 'PASSWORD' && isPasswordStale;
  return { id, principal, signedInBy, mustChangePassword };
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

/** Long enough to know a browser again. */
const LONGEST_AGENT = 300;

/** Opens a session and gives its id, which is not stored anywhere. */
export function openSession(
  em: EntityManager,
  given: { account: Account; actingAs: Role; by: SignedInBy; visit: Visit },
): string {
  const { account, actingAs, by, visit } = given;
  const { now, address, agent } = visit;
  const secret = newSecret();
  em.create(Session, {
    institutionId: account.institutionId,
    tokenHash: hashOfSecret(secret),
    accountId: account.id,
    actingAs,
    createdAt: now,
    idleUntil: new Date(now.getTime() + IDLE),
    expiresAt: new Date(now.getTime() + ABSOLUTE),
    signedInBy: by,
    address,
    agent: agent?.slice(0, LONGEST_AGENT) ?? null,
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
  const asking = { tokenHash: tokenBefore, now, today: dayOf(now), passwordsFrom: EVER };
  const row = await findSessionRow(em, asking);
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

/** Those of one account that are open still, the newest first. */
export function sessionsOf(
  database: Database,
  { institutionId, accountId, now }: { institutionId: string; accountId: string; now: Date },
): Promise<Session[]> {
  const open = { accountId, idleUntil: { $gt: now }, expiresAt: { $gt: now } };
  return database
    .forkForSignIn(institutionId)
    .find(Session, open, { orderBy: { createdAt: 'desc', id: 'asc' } });
}

/** Ends one session of the account by its number, all of them, or all but one; says how many ended. */
export function closeSessions(
  database: Database,
  { institutionId, accountId }: { institutionId: string; accountId: string },
  which: { readonly id?: string; readonly but?: string } = {},
): Promise<number> {
  const { id, but } = which;
  return database.forkForSignIn(institutionId).nativeDelete(Session, {
    accountId,
    ...(id !== undefined && { id }),
    ...(but !== undefined && { id: { $ne: but } }),
  });
}
