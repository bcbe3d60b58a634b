import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from './database.js';

interface Question<Field extends string> {
  /** Left out, all of them. */
  readonly fields?: readonly Field[];
  /** In SQL, with a question mark for each parameter. */
  readonly where?: string;
  readonly parameters?: readonly unknown[];
  readonly order?: string;
}

/**
 * Rows as one document: what nobody will change needs no entities, which would take several times as
 * long. A numeric leaves the database as text, because a number in JSON is a double.
 */
export async function readRows<Row extends object, Field extends keyof Row & string>(
  em: EntityManager,
  entity: EntityName<Row>,
  { fields, where = 'true', parameters = [], order = '1' }: Question<Field>,
): Promise<Pick<Row, Field>[]> {
  const { tableName, props } = em.getMetadata().get(entity);
  const names = fields as readonly string[] | undefined;
  const asked = props.filter(({ name }) => names?.includes(name) ?? true);
  const columns = asked.map(({ name, fieldNames: [column], columnTypes: [type] }) => {
    return `${column}${type === 'numeric' ? '::text' : ''} as "${name}"`;
  });
  const [found] = await em.execute<{ rows: Record<string, unknown>[] | null }[]>(
    `select json_agg(r) as rows from
       (select ${columns.join(', ')} from ${tableName} where ${where} order by ${order}) r`,
    [...parameters],
  );
  const rows = found?.rows ?? [];
  for (const { name, columnTypes } of asked) {
    if (columnTypes[0]?.startsWith('timestamp') === true) datesOf(rows, name);
  }
  return rows as Pick<Row, Field>[];
}

function datesOf(rows: readonly Record<string, unknown>[], name: string): void {
  for (const row of rows) {
    if (typeof row[name] === 'string') row[name] = new Date(row[name]);
  }
}
