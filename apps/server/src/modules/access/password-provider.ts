import type { Database } from '../../database/database.js';
import { Account } from '../../database/entities/index.js';
import { passwordsOf } from './account-password.service.js';
import { Gate } from './gate.js';
import type { Identity, IdentityProvider } from './identity-provider.js';
import { admit, recordSuccess, type Attempt } from './limiter.js';
import { isPassword } from './password.js';

interface PasswordProof extends Attempt {
  readonly password: string;
}

const BUSY: Identity = { kind: 'busy', retryAfterMs: 2_000 };

/**
 * Account name and password. One per process, whose gate lets one try pass after the other: two hashes
 * at once would take both cores of a small machine, and both turns of an embedded database.
 */
export class PasswordProvider implements IdentityProvider<PasswordProof> {
  readonly signedInBy = 'PASSWORD';
  readonly #gate = new Gate({ inFlight: 1, waiting: 50 });

  constructor(private readonly database: Database) {}

  async identify(proof: PasswordProof): Promise<Identity> {
    return (await this.#gate.run(() => this.#try(proof))) ?? BUSY;
  }

  /** The same hash is computed for a name nobody has and for a disabled account (S3). */
  async #try({ password, ...attempt }: PasswordProof): Promise<Identity> {
    const admission = await admit(this.database, attempt);
    if (!admission.isAdmitted) return { kind: 'throttled', retryAfterMs: admission.retryAfterMs };
    const { institutionId, accountName } = attempt;
    const em = this.database.forkForSignIn(institutionId);
    const account = await em.findOne(Account, { accountName, isDisabled: false });
    const [latest] = await passwordsOf(em, account?.id ?? institutionId);
    if (!(await isPassword(password, latest?.hash ?? null)) || account === null) {
      return { kind: 'wrong' };
    }
    await recordSuccess(this.database, attempt);
    return { kind: 'account', account };
  }
}
