import { raw } from '@mikro-orm/core';
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

interface Rule {
  /** In SQL, which tries it counts. */
  readonly counted: string;
  readonly most: number;
  readonly within: number;
  readonly wait: number;
}

/** From where the account has been signed in to; who tries from there is no stranger. */
const KNOWN = 'select address from sign_in_attempt where account_name = :name and is_success';

const RULES: Readonly<Record<string, Rule>> = {
  here: {
    counted: 'account_name = :name and address = :address',
    most: 5,
    within: 15 * MINUTE,
    wait: 15 * MINUTE,
  },
  address: { counted: 'address = :address', most: 30, within: 10 * MINUTE, wait: 10 * MINUTE },
  strangers: {
    counted: `account_name = :name and :address not in (${KNOWN}) and address not in (${KNOWN})`,
    most: 50,
    within: DAY,
    wait: DAY,
  },
};

/** The last failures of every rule with one question: a refused guess should cost little. */
const FAILURES = Object.entries(RULES)
  .map(
    ([rule, { counted, most }]) => `(select '${rule}' as rule, at from sign_in_attempt
      where not is_success and ${counted} order by at desc limit ${most})`,
  )
  .join(' union all ');

/** Milliseconds until the longest-lasting rule lets this try pass; 0 where it may. */
async function waitOf(em: EntityManager, { accountName, address, now }: Attempt): Promise<number> {
  const found = await em.execute<{ rule: string; at: Date | string }[]>(
    raw(FAILURES, { name: accountName, address }),
  );
  const waits = Object.entries(RULES).map(([name, rule]) => {
    const failures = found.filter((row) => row.rule === name).map(({ at }) => new Date(at));
    return waitAfter(failures, rule, now);
  });
  return Math.max(...waits);
}

/** From `now` until the last of too many failures, the latest first, is long enough ago. */
function waitAfter(failures: readonly Date[], { most, within, wait }: Rule, now: Date): number {
  const [last, first] = [failures[0], failures[most - 1]];
  if (last === undefined || first === undefined) return 0;
  if (last.getTime() - first.getTime() > within) return 0;
  return Math.max(0, last.getTime() + wait - now.getTime());
}
