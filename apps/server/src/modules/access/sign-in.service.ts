import type { Database } from '../../database/database.js';
import { Account, Session } from '../../database/entities/index.js';
import { Gate } from './gate.js';
import { admit, recordSuccess, type Attempt } from './limiter.js';
import { isPassword } from './password.js';
import { hashOfSecret } from './secret.js';
import { openSession, rolesOf } from './session.service.js';

export type SignInResult =
  | { readonly kind: 'signedIn'; readonly secret: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number };

const BUSY: SignInResult = { kind: 'throttled', retryAfterMs: 2_000 };

/** Signs people in. One per process: the gate counts the hashes of the whole process. */
export class SignIn {
  readonly #gate = new Gate({ inFlight: 2, waiting: 50 });

  constructor(private readonly database: Database) {}

  /** `former` is the session that the browser still holds; it ends, so that no id outlives a sign-in. */
  async signIn(
    attempt: Attempt,
    { password, former }: { password: string; former: string | null },
  ): Promise<SignInResult> {
    return (await this.#gate.run(() => this.#try(attempt, password, former))) ?? BUSY;
  }

  async #try(attempt: Attempt, password: string, former: string | null): Promise<SignInResult> {
    const admission = await admit(this.database, attempt);
    if (!admission.isAdmitted) return { kind: 'throttled', retryAfterMs: admission.retryAfterMs };
    const { institutionId, accountName, now } = attempt;
    const em = this.database.forkForSignIn(institutionId);
    const account = await em.findOne(Account, { accountName, isDisabled: false });
    if (!(await isPassword(password, account?.passwordHash ?? null)) || account === null) {
      return { kind: 'wrong' };
    }
    const [first] = await rolesOf(em, { accountId: account.id, now });
    if (first === undefined) return { kind: 'wrong' };
    await recordSuccess(this.database, attempt, admission.attemptId);
    if (former !== null) await em.nativeDelete(Session, { tokenHash: hashOfSecret(former) });
    const secret = openSession(em, { account, actingAs: first.role, now });
    await em.flush();
    return { kind: 'signedIn', secret };
  }
}
