import type { EntityName, FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { perRequest } from './per-request.js';

/** Rows by key, those asked for together read with one statement; null for what may not be seen. */
export function rowLoader<E extends { id: string }>(entity: EntityName<E>) {
  return perRequest(
    (context) =>
      new DataLoader<string, E | null>(async (keys) => {
        const where = { id: { $in: [...keys] } } as unknown as FilterQuery<E>;
        const found = (await context.em.find(entity, where)) as E[];
        const byKey = new Map(found.map((row) => [row.id, row]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  );
}
