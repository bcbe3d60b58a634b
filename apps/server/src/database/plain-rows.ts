import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { EntityManager } from './database.js';

interface Slice<E> {
  readonly where?: FilterQuery<E>;
  readonly orderBy?: QueryOrderMap<E> | QueryOrderMap<E>[];
  readonly offset?: number;
  readonly limit?: number;
}

/**
 * The columns of rows that are only shown: what nobody will change needs no entity, which costs several
 * times the reading itself.
 */
export function plainRows<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  { where = {}, orderBy = [], offset, limit }: Slice<E> = {},
): Promise<E[]> {
  const query = em
    .createQueryBuilder(entity)
    .select('*')
    .where(where as never)
    .orderBy(orderBy as never);
  if (limit !== undefined) query.limit(limit, offset);
  return query.execute<E[]>('all');
}
