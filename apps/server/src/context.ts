import type { Database, EntityManager } from './database/database.js';
import type { Locale } from './common/locale.js';
import type { Principal } from './modules/access/principal.js';

export type { Locale };

/** What a resolver is given: who asks, in which language, and the entity manager cut to that person. */
export interface Context {
  readonly requestId: string;
  readonly locale: Locale;
  /** The one clock of a request. */
  readonly now: Date;
  readonly principal: Principal | null;
  /** Reads and writes with the principal's rights; throws UNAUTHENTICATED where nobody is signed in. */
  readonly em: EntityManager;
  readonly database: Database;
  /** Paths of nested fields that were answered null because the principal may not see them. */
  readonly redactedPaths: string[];
}
