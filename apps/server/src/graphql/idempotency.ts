import { randomUUID } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sha256 } from '../common/sha256.js';
import type { Context } from '../context.js';
import type { EntityManager } from '../database/database.js';
import { IdempotencyRecord } from '../database/entities/index.js';
import { actorOf } from '../modules/viewer/actor.js';
import { brokenRule, type BrokenRule } from './problems.js';

const LONGEST_KEY = 255;

export type Once =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly problem: BrokenRule };

interface Creation {
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly input: object;
  /** What stands in the way of a new object; asked only when the key was not used before. */
  refuse?(): Promise<BrokenRule | null>;
  /** Writes the object under the id it is given, in the transaction that remembers the key. */
  create(em: EntityManager, key: string): void | Promise<void>;
}

/** The same key with the same input gives the object made before; with another input it is refused. */
export async function createOnce(context: Context, creation: Creation): Promise<Once> {
  const { idempotencyKey, operation, input, create } = creation;
  if (idempotencyKey.trim() === '') return refused('blank');
  if (idempotencyKey.length > LONGEST_KEY) return refused('too_long');
  const hash = sha256(JSON.stringify(input));
  const before = await earlier(context, idempotencyKey, operation, hash);
  if (before !== null) return before;
  const problem = await creation.refuse?.();
  if (problem != null) return { ok: false, problem };
  const { id: actorId, institutionId } = actorOf(context);
  const key = randomUUID();
  try {
    await context.em.transactional(async (em) => {
      em.create(IdempotencyRecord, {
        institutionId,
        actorId,
        key: idempotencyKey,
        operation,
        inputHash: hash,
        resultId: key,
        createdAt: context.now,
      });
      await create(em, key);
      await em.flush();
    });
    return { ok: true, key };
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return (await earlier(context, idempotencyKey, operation, hash)) ?? lost(creation, error);
  }
}

/** Somebody else made the same object between our look and our write. */
async function lost({ refuse }: Creation, error: unknown): Promise<Once> {
  const problem = await refuse?.();
  if (problem == null) throw error;
  return { ok: false, problem };
}

async function earlier(
  context: Context,
  key: string,
  operation: string,
  hash: string,
): Promise<Once | null> {
  const { id: actorId } = actorOf(context);
  const record = await context.em.findOne(IdempotencyRecord, { actorId, key });
  if (record === null) return null;
  if (record.operation !== operation || record.inputHash !== hash) {
    return refused('idempotency_key_reused');
  }
  return { ok: true, key: record.resultId };
}

const refused = (rule: 'blank' | 'too_long' | 'idempotency_key_reused'): Once => ({
  ok: false,
  problem: brokenRule(rule, 'idempotencyKey', { limit: String(LONGEST_KEY) }),
});
