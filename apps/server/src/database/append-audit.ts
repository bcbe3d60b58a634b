import type { EntityManager } from './database.js';

/**
 * Tells the audit of this transaction something that no trigger sees. It is chained by the commit; where
 * it cannot be written, the transaction fails.
 */
export async function appendAudit(em: EntityManager, told: object): Promise<void> {
  await em.execute('select append_audit(?::jsonb)', [JSON.stringify(told)]);
}
