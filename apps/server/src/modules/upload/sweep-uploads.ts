import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { removeExpired } from './upload.service.js';

const EVERY_MILLISECONDS = 10 * 60 * 1000;

/** Removes what is over, at the start too: a process that was killed leaves files behind. */
export function sweepUploads(
  database: Database,
  access: Access,
  failed: (error: unknown) => void,
): () => void {
  const sweep = async (): Promise<void> => {
    const institutionId = await access.institution();
    if (institutionId !== null) await removeExpired(database, institutionId, access.clock());
  };
  void sweep().catch(failed);
  const timer = setInterval(() => void sweep().catch(failed), EVERY_MILLISECONDS).unref();
  return () => clearInterval(timer);
}
