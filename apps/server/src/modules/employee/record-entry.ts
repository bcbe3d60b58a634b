import type { EntityName, FilterQuery, EntityData } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actorOf } from '../viewer/actor.js';
import { RefusedChange } from './person-change.js';

const LONGEST_REASON = 500;

export function refuseReason(reason: string): BrokenRule[] {
  if (reason.trim() === '') return [brokenRule('blank', 'reason')];
  if (reason.length <= LONGEST_REASON) return [];
  return [brokenRule('too_long', 'reason', { limit: String(LONGEST_REASON) })];
}

/** What every new entry says: since when it is known, by whom, and why. */
export const recordNow = (context: Context, reason: string | null) => ({
  recordedFrom: context.now,
  recordedTo: null,
  recordedBy: actorOf(context).displayName,
  reason,
});

/** The entry that an input corrects: one of those that stand; null where the input corrects none. */
export function replacedEntry<E extends { readonly id: string }>(
  standing: readonly E[],
  key: string | null,
  { replaces }: { readonly replaces?: string | null },
): E | null {
  if (replaces == null) return null;
  const found = standing.find(({ id }) => id === key);
  if (found === undefined) throw new RefusedChange([brokenRule('entry_not_in_force', 'replaces')]);
  return found;
}

/** The row stays; what is known from now on is another entry. */
export async function close<E extends { id: string; recordedTo: Date | null }>(
  context: Context,
  em: EntityManager,
  entity: EntityName<E>,
  id: string,
): Promise<void> {
  const open = { id, recordedTo: null } as unknown as FilterQuery<E>;
  await em.nativeUpdate(entity, open, { recordedTo: context.now } as unknown as EntityData<E>);
}
