import type { Database } from './database/database.js';
import type { Access } from './modules/access/access.js';
import { forgetOldFailures } from './modules/access/limiter.js';
import { removeExpired } from './modules/upload/upload.service.js';

const EVERY_MILLISECONDS = 10 * 60 * 1000;

/** Removes what is over, at the start too: a process that was killed leaves files behind. */
export function sweep(
  database: Database,
  access: Access,
  failed: (error: unknown) => void,
): () => void {
  const removeOver = async (): Promise<void> => {
    const institutionId = await access.institution();
    if (institutionId === null) return;
    await removeExpired(database, institutionId, access.clock());
    await forgetOldFailures(database, institutionId, access.clock());
  };
  void removeOver().catch(failed);
  const timer = setInterval(() => void removeOver().catch(failed), EVERY_MILLISECONDS).unref();
  return () => clearInterval(timer);
}
