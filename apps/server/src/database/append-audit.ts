import type { EntityManager } from './database.js';

/**
 * Tells the audit of this transaction something that no trigger sees. It is chained by the commit; where
 * it cannot be written, the transaction fails.
 */
export async function appendAudit(em: EntityManager, told: object): Promise<void> {
  await em.execute('select append_audit(?::jsonb)', [JSON.stringify(told)]);
}

/** Those that tell and chain; the database names the one that failed, and those that called it. */
const TELLING = /\b(?:append_audit|audit_change|make_audit_due|chain_audit)\b/u;

/** A2: whether a statement or a commit failed because the audit of it could not be written. */
export function isAuditFailure(error: unknown): boolean {
  const { message = '', where = '' } = (error ?? {}) as { message?: string; where?: string };
  return TELLING.test(`${message} ${where}`);
}
