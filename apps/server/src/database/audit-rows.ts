import { raw } from '@mikro-orm/core';
import type { EntityManager } from './database.js';
import { AuditEntry, AuditHead } from './entities/index.js';

/** True of the rows whose list of numbers or codes holds this one. */
export const listHolds = (column: 'employees' | 'departments', value: string) =>
  raw((alias) => `${alias}.${column} @> ?::jsonb`, [JSON.stringify([value])]);

const BATCH = 1_000;

/** The whole chain in its order, a batch at a time. */
export async function* entriesInOrder(em: EntityManager): AsyncGenerator<AuditEntry> {
  let last = '0';
  for (;;) {
    const batch = await em
      .fork()
      .find(AuditEntry, { number: { $gt: last } }, { orderBy: { number: 'asc' }, limit: BATCH });
    yield* batch;
    const end = batch.at(-1);
    if (end === undefined || batch.length < BATCH) return;
    last = end.number;
  }
}

/** Null where nothing was ever told. */
export async function auditHead(em: EntityManager): Promise<AuditHead | null> {
  const [head] = await em.fork().find(AuditHead, {}, { limit: 1 });
  return head ?? null;
}
