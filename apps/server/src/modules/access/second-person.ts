import { dayOf } from '../../common/campus-time.js';
import type { EntityManager } from '../../database/database.js';
import { AccountPassword, AccountRole } from '../../database/entities/index.js';

type Given = Pick<AccountPassword, 'isTemporary' | 'givenBy' | 'confirmedBy'>;
type Held = Pick<AccountRole, 'role' | 'validTo'>;

/**
 * Whoever gave a password knows it. So it opens nothing, until a second administrator has confirmed it,
 * where the account may do more than read the own pay, now or later. Nothing of this is stored: a role
 * that was given after the password counts as well.
 */
export const awaitsSecondPerson = (
  password: Given | undefined,
  roles: readonly Held[],
  now: Date,
): boolean => password !== undefined && isUnconfirmed(password) && mayDoMore(roles, dayOf(now));

/** None of the setup and of the demo was given by anybody, and none that its owner has chosen. */
const isUnconfirmed = ({ isTemporary, givenBy, confirmedBy }: Given): boolean =>
  isTemporary && givenBy !== null && confirmedBy === null;

const mayDoMore = (roles: readonly Held[], today: string): boolean =>
  roles.some(({ role, validTo }) => role !== 'EMPLOYEE' && (validTo === null || validTo > today));

interface Asked {
  readonly accountId: string;
  readonly now: Date;
}

/** The latest password of the account, where it waits for a second person. */
export async function awaitingPassword(
  em: EntityManager,
  { accountId, now }: Asked,
): Promise<AccountPassword | null> {
  const byVersion = { orderBy: { version: 'desc' }, limit: 1 } as const;
  const [latest] = await em.find(AccountPassword, { accountId }, byVersion);
  if (latest === undefined || !isUnconfirmed(latest)) return null;
  const roles = await em.find(AccountRole, { accountId });
  return awaitsSecondPerson(latest, roles, now) ? latest : null;
}
