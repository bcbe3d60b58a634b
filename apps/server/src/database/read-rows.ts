import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from './database.js';

interface Question<Field extends string> {
  readonly fields: readonly Field[];
  /** In SQL, with a question mark for each parameter. */
  readonly where?: string;
  readonly parameters?: readonly unknown[];
  readonly order?: string;
}

/**
 * Thousands of rows as one document: what is read for a computation alone needs no entities, which would
 * take ten times as long. A numeric leaves the database as text, because a number in JSON is a double.
 */
export async function readRows<Row extends object, Field extends keyof Row & string>(
  em: EntityManager,
  entity: EntityName<Row>,
  { fields, where = 'true', parameters = [], order = '1' }: Question<Field>,
): Promise<Pick<Row, Field>[]> {
  const { tableName, props } = em.getMetadata().get(entity);
  const columns = props
    .filter(({ name }) => (fields as readonly string[]).includes(name))
    .map(({ name, fieldNames: [column], columnTypes: [type] }) => {
      return `${column}${type === 'numeric' ? '::text' : ''} as "${name}"`;
    });
  const [found] = await em.execute<{ rows: Pick<Row, Field>[] | null }[]>(
    `select json_agg(r) as rows from
       (select ${columns.join(', ')} from ${tableName} where ${where} order by ${order}) r`,
    [...parameters],
  );
  return found?.rows ?? [];
}
