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
  { readonly isAdmitted: true } | { readonly isAdmitted: false; readonly retryAfterMs: number };

/**
 * S1. Counted in the database, so that several processes share it, and written as a failure before any
 * password is looked at, so that a thousand guesses at once do not all pass. The wait binds account and
 * address together: nobody can lock another person out.
 */
export async function admit(database: Database, attempt: Attempt): Promise<Admission> {
  const { institutionId, accountName, address, now } = attempt;
  return database.forkForSignIn(institutionId).transactional(async (em) => {
    await lockUntilCommit(em, lockOf(accountName), `address ${address}`);
    const retryAfterMs = await waitOf(em, attempt);
    if (retryAfterMs > 0) return { isAdmitted: false, retryAfterMs };
    em.create(SignInAttempt, { institutionId, accountName, address, isSuccess: false, at: now });
    return { isAdmitted: true };
  });
}

/**
 * A right password makes the address known to the account and forgets all tries before it. One after
 * the other: two at the same moment would each delete the other's try and wait for it.
 */
export async function recordSuccess(database: Database, attempt: Attempt): Promise<void> {
  const { institutionId, accountName, address, now } = attempt;
  await database.forkForSignIn(institutionId).transactional(async (em) => {
    await lockUntilCommit(em, lockOf(accountName));
    await em.nativeDelete(SignInAttempt, { accountName, address });
    em.create(SignInAttempt, { institutionId, accountName, address, isSuccess: true, at: now });
  });
}

/**
 * No failure counts for longer than a day. To look for old ones at every try would cost the more, the
 * longer an attack lasts.
 */
export async function forgetOldFailures(
  database: Database,
  institutionId: string,
  now: Date,
): Promise<void> {
  const at = { $lt: new Date(now.getTime() - DAY) };
  await database.forkForSignIn(institutionId).nativeDelete(SignInAttempt, { isSuccess: false, at });
}

const lockOf = (accountName: string): string => `account ${accountName}`;

/** S1: the personnel office lets a person try again at once, from wherever that person is. */
export async function unlock(
  database: Database,
  { institutionId, accountName }: Pick<Attempt, 'institutionId' | 'accountName'>,
): Promise<void> {
  await database
    .forkForSignIn(institutionId)
    .nativeDelete(SignInAttempt, { accountName, isSuccess: false });
}

/** The rules one after the other, the narrowest first: a refused guess should cost little. */
async function waitOf(em: EntityManager, attempt: Attempt): Promise<number> {
  const { accountName, address, now } = attempt;
  const here = await waitAfter(em, { accountName, address }, HERE, now);
  if (here > 0) return here;
  const fromAddress = await waitAfter(em, { address }, ADDRESS, now);
  if (fromAddress > 0) return fromAddress;
  const known = await em.find(SignInAttempt, { accountName, isSuccess: true });
  const addresses = known.map((success) => success.address);
  if (addresses.includes(address)) return 0;
  return waitAfter(em, { accountName, address: { $nin: addresses } }, STRANGERS, now);
}

interface Rule {
  readonly most: number;
  readonly within: number;
  readonly wait: number;
}
const HERE: Rule = { most: 5, within: 15 * MINUTE, wait: 15 * MINUTE };
const ADDRESS: Rule = { most: 30, within: 10 * MINUTE, wait: 10 * MINUTE };
const STRANGERS: Rule = { most: 50, within: DAY, wait: DAY };

/** Milliseconds from `now` until the last of too many failures is long enough ago. */
async function waitAfter(
  em: EntityManager,
  of: FilterQuery<SignInAttempt>,
  { most, within, wait }: Rule,
  now: Date,
): Promise<number> {
  const failures = await em.find(
    SignInAttempt,
    { $and: [of, { isSuccess: false }] },
    { orderBy: { at: 'desc' }, limit: most },
  );
  const [last, first] = [failures[0], failures[most - 1]];
  if (last === undefined || first === undefined) return 0;
  if (last.at.getTime() - first.at.getTime() > within) return 0;
  return Math.max(0, last.at.getTime() + wait - now.getTime());
}
