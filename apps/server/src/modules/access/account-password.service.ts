import { randomUUID } from 'node:crypto';
import type { Database, EntityManager } from '../../database/database.js';
import type { Occasion } from '../../database/occasion.js';
import { AccountPassword, Institution, Session } from '../../database/entities/index.js';
import type { Account } from '../../database/entities/index.js';
import type { Wording } from '../../common/locale.js';
import { hashOfPassword, isPassword, passwordProblem } from './password.js';

/** S7: the last five are refused, and no more of them are kept. */
const REMEMBERED = 5;

/** The latest first; the first is the one that opens the account. */
export const passwordsOf = (em: EntityManager, accountId: string): Promise<AccountPassword[]> =>
  em.find(AccountPassword, { accountId }, { orderBy: { version: 'desc' }, limit: REMEMBERED });

interface NewPassword {
  readonly account: Pick<Account, 'institutionId' | 'id'>;
  readonly password: string;
  readonly isTemporary: boolean;
  readonly now: Date;
  /** Of the one before it; 0 for the first. */
  readonly version?: number;
}

/** Stages a password as the latest of its account; the caller flushes. */
export async function stagePassword(em: EntityManager, given: NewPassword): Promise<void> {
  const { account, password, isTemporary, now, version = 0 } = given;
  em.create(AccountPassword, {
    institutionId: account.institutionId,
    id: randomUUID(),
    accountId: account.id,
    version: version + 1,
    hash: await hashOfPassword(password),
    isTemporary,
    setAt: now,
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
  const problem = passwordProblem(password, await wordsAbout(em, account));
  if (problem !== null) return problem;
  const former = await passwordsOf(em, accountId);
  for (const { hash } of former) if (await isPassword(password, hash)) return USED;
  const version = former[0]?.version ?? 0;
  await em.transactional(async (inside) => {
    await stagePassword(inside, { account, password, isTemporary: false, now, version });
    await inside.flush();
    const oldest = version + 1 - REMEMBERED;
    await inside.nativeDelete(AccountPassword, { accountId, version: { $lte: oldest } });
    await inside.nativeDelete(Session, { accountId, id: { $ne: sessionId } });
  });
  return null;
}

type Reset = Pick<NewPassword, 'account' | 'password' | 'now'> & Pick<Change, 'occasion'>;

/** An administrator gives a password that is good for nothing but changing it; open sessions end. */
export async function resetPassword(
  database: Database,
  { account, password, now, occasion }: Reset,
): Promise<void> {
  const { institutionId, id: accountId } = account;
  await database.forkForSignIn(institutionId, occasion).transactional(async (em) => {
    const [latest] = await passwordsOf(em, accountId);
    const version = latest?.version ?? 0;
    await stagePassword(em, { account, password, isTemporary: true, now, version });
    await em.nativeDelete(Session, { accountId });
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
