import type { EntityManager } from './database.js';

/** Makes transactions that name the same words wait for each other, on every process of the server. */
export async function lockUntilCommit(em: EntityManager, ...words: string[]): Promise<void> {
  for (const word of [...words].sort()) {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [word]);
  }
}
