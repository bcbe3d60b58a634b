import { randomUUID } from 'node:crypto';
import type { Database, EntityManager } from '../../database/database.js';
import type { Occasion } from '../../database/occasion.js';
import { AccountPassword, Institution, Session } from '../../database/entities/index.js';
import type { Account } from '../../database/entities/index.js';
import type { Wording } from '../../common/locale.js';
import { recordAudit } from '../audit/request-audit.js';
import { hashOfPassword, isPassword, passwordProblem } from './password.js';
import { closedAccount } from './refusals.js';
import { awaitingPassword } from './second-person.js';

/** S7: the last five are refused, and no more of them are kept. */
const REMEMBERED = 5;

/** The latest first; the first is the one that opens the account. */
export const passwordsOf = (em: EntityManager, accountId: string): Promise<AccountPassword[]> =>
  em.find(AccountPassword, { accountId }, { orderBy: { version: 'desc' }, limit: REMEMBERED });

interface NewPassword {
  readonly account: Pick<Account, 'institutionId' | 'id'>;
  readonly password: string;
  /** The account of an administrator; its owner has to change what another has given. */
  readonly givenBy?: string;
  readonly now: Date;
  /** Of the one before it; 0 for the first. */
  readonly version?: number;
}

/** Stages a password as the latest of its account; the caller flushes. */
export async function stagePassword(em: EntityManager, given: NewPassword): Promise<void> {
  const { account, password, givenBy = null, now, version = 0 } = given;
  em.create(AccountPassword, {
    institutionId: account.institutionId,
    id: randomUUID(),
    accountId: account.id,
    version: version + 1,
    hash: await hashOfPassword(password),
    isTemporary: givenBy !== null,
    setAt: now,
    givenBy,
  });
}

interface Change {
  readonly account: Account;
  readonly password: string;
  readonly now: Date;
  /** The session that asks for it; every other one ends, so that a stolen one does too. */
  readonly sessionId: string;
  readonly occasion: Occasion;
}

/** Changes the own password; null when done. Whoever asks has shown the present one. */
export async function changePassword(
  database: Database,
  { account, password, now, sessionId, occasion }: Change,
): Promise<Wording | null> {
  const { institutionId, id: accountId } = account;
  const em = database.forkForSignIn(institutionId, occasion);
  // A session that was opened before its owner got a further role.
  if ((await awaitingPassword(em, { accountId, now })) !== null) throw closedAccount('unconfirmed');
  const problem = passwordProblem(password, await wordsAbout(em, account));
  if (problem !== null) return problem;
  const former = await passwordsOf(em, accountId);
  for (const { hash } of former) if (await isPassword(password, hash)) return USED;
  const version = former[0]?.version ?? 0;
  await em.transactional(async (inside) => {
    await stagePassword(inside, { account, password, now, version });
    await inside.flush();
    const oldest = version + 1 - REMEMBERED;
    await inside.nativeDelete(AccountPassword, { accountId, version: { $lte: oldest } });
    await inside.nativeDelete(Session, { accountId, id: { $ne: sessionId } });
  });
  return null;
}

type Reset = Required<Pick<NewPassword, 'account' | 'password' | 'givenBy' | 'now'>> &
  Pick<Change, 'occasion'>;

/** An administrator gives a password that is good for nothing but changing it; open sessions end. */
export async function resetPassword(
  database: Database,
  { account, password, givenBy, now, occasion }: Reset,
): Promise<void> {
  const { institutionId, id: accountId } = account;
  await database.forkForSignIn(institutionId, occasion).transactional(async (em) => {
    const [latest] = await passwordsOf(em, accountId);
    const version = latest?.version ?? 0;
    await stagePassword(em, { account, password, givenBy, now, version });
    await em.nativeDelete(Session, { accountId });
  });
}

type Confirmation = Pick<Change, 'account' | 'now' | 'occasion'> & { readonly by: string };

/** A second administrator agrees to the password that stands; null when done. */
export async function confirmAwaiting(
  database: Database,
  { account, by, now, occasion }: Confirmation,
): Promise<'password_not_awaiting' | 'password_given_by_oneself' | null> {
  const { institutionId, id: accountId } = account;
  return database.forkForSignIn(institutionId, occasion).transactional(async (em) => {
    const awaiting = await awaitingPassword(em, { accountId, now });
    if (awaiting === null) return 'password_not_awaiting';
    if (awaiting.givenBy === by) return 'password_given_by_oneself';
    Object.assign(awaiting, { confirmedBy: by, confirmedAt: now });
    // The row of a password does not say whose it is.
    const { accountName: label } = account;
    const of = { objectType: 'Account', objectId: accountId, label };
    await recordAudit(em, { action: 'CHANGE', ...of });
    return null;
  });
}

async function wordsAbout(em: EntityManager, account: Account): Promise<string[]> {
  const institution = await em.findOne(Institution, { id: account.institutionId });
  const { accountName, displayName, employeeNumber } = account;
  return [accountName, displayName, employeeNumber ?? '', institution?.name ?? ''];
}

const USED: Wording = {
  zh: `不能使用最近 ${REMEMBERED} 次用过的密码。`,
  en: `The last ${REMEMBERED} passwords cannot be used again.`,
};
