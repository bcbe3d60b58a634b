import type { EntityManager } from './database.js';

/** Makes transactions that name the same words wait for each other, on every process of the server. */
export async function lockUntilCommit(em: EntityManager, ...words: string[]): Promise<void> {
  await em.execute(
    `select pg_advisory_xact_lock(hashtextextended(word, 0))
     from json_array_elements_text(?) as word`,
    [JSON.stringify([...words].sort())],
  );
}
