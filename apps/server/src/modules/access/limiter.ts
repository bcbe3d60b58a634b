import type { FilterQuery } from '@mikro-orm/core';
import { lockUntilCommit } from '../../database/advisory-lock.js';
import type { Database, EntityManager } from '../../database/database.js';
import { SignInAttempt } from '../../database/entities/index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface Attempt {
  readonly institutionId: string;
  readonly accountName: string;
  readonly address: string;
  readonly now: Date;
}

export type Admission =
  | { readonly isAdmitted: true; readonly attemptId: string }
  | { readonly isAdmitted: false; readonly retryAfterMs: number };

/**
 * S1. Counted in the database, so that several processes share it, and written as a failure before any
 * password is looked at, so that a thousand guesses at once do not all pass. The wait binds account and
 * address together: nobody can lock another person out.
 */
export async function admit(database: Database, attempt: Attempt): Promise<Admission> {
  const { institutionId, accountName, address, now } = attempt;
  return database.forkForSignIn(institutionId).transactional(async (em) => {
    await lockUntilCommit(em, `account ${accountName}`, `address ${address}`);
    await em.nativeDelete(SignInAttempt, { isSuccess: false, at: { $lt: before(now, DAY) } });
    const retryAfterMs = await waitOf(em, attempt);
    if (retryAfterMs > 0) return { isAdmitted: false, retryAfterMs };
    const row = em.create(SignInAttempt, {
      institutionId,
      accountName,
      address,
      isSuccess: false,
      at: now,
    });
    await em.flush();
    return { isAdmitted: true, attemptId: row.id };
  });
}

/** A right password makes the address known to the account and forgets the wrong ones before it. */
export async function recordSuccess(
  database: Database,
  { institutionId, accountName, address }: Attempt,
  attemptId: string,
): Promise<void> {
  await database.forkForSignIn(institutionId).transactional(async (em) => {
    await em.nativeDelete(SignInAttempt, { accountName, address, id: { $ne: attemptId } });
    await em.nativeUpdate(SignInAttempt, { id: attemptId }, { isSuccess: true });
  });
}

async function waitOf(em: EntityManager, attempt: Attempt): Promise<number> {
  const { accountName, address, now } = attempt;
  const isKnown = (await em.count(SignInAttempt, { accountName, address, isSuccess: true })) > 0;
  const rules = [
    { of: { accountName, address }, most: 5, within: 15 * MINUTE, wait: 15 * MINUTE },
    { of: { address }, most: 30, within: 10 * MINUTE, wait: 10 * MINUTE },
    ...(isKnown ? [] : [await fromUnknownAddresses(em, accountName)]),
  ];
  let longest = 0;
  for (const { of, most, within, wait } of rules) {
    const failures = await em.find(
      SignInAttempt,
      { ...of, isSuccess: false } as FilterQuery<SignInAttempt>,
      { orderBy: { at: 'desc' }, limit: most },
    );
    const [last, first] = [failures[0], failures[most - 1]];
    if (last === undefined || first === undefined) continue;
    if (last.at.getTime() - first.at.getTime() > within) continue;
    longest = Math.max(longest, last.at.getTime() + wait - now.getTime());
  }
  return longest;
}

async function fromUnknownAddresses(em: EntityManager, accountName: string) {
  const known = await em.find(SignInAttempt, { accountName, isSuccess: true });
  const address = { $nin: known.map((attempt) => attempt.address) };
  return { of: { accountName, address }, most: 50, within: DAY, wait: DAY };
}

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
