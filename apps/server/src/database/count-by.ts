import type { EntityName, FilterQuery } from '@mikro-orm/core';
import { raw } from '@mikro-orm/core';
import type { EntityManager } from './database.js';

/** How many rows there are of each value of a column, within the rights of the reader. */
export async function countBy<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { by, where }: { readonly by: keyof Row & string; readonly where: FilterQuery<Row> },
): Promise<ReadonlyMap<string, number>> {
  const rows = await em
    .createQueryBuilder(entity)
    .select([by as never, raw('count(*)::int as many')])
    .where(where as never)
    .groupBy(by as never)
    .execute<{ many: number }[]>('all');
  return new Map(
    rows.map((row) => [String((row as Record<string, unknown>)[by]), row.many] as const),
  );
}
