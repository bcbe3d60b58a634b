import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from './database.js';
import { oneOf } from './one-of.js';

/** Ends thousands of dated rows in one statement; gives how many still stood and were within reach. */
export async function closeRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { ids, at }: { readonly ids: readonly string[]; readonly at: Date },
): Promise<number> {
  const { tableName } = em.getMetadata().get(entity);
  const [counted] = await em.execute<{ n: number }[]>(
    `with closed as (
       update ${tableName} set recorded_to = ?
       where ${oneOf('id', 'uuid')} and recorded_to is null
       returning 1)
     select count(*)::int as n from closed`,
    [at, JSON.stringify(ids)],
  );
  return counted?.n ?? 0;
}

/** Writes the same few columns of many rows in one statement, each row by its id. */
export async function assignRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  fields: readonly (keyof Row & string)[],
  rows: readonly ({ readonly id: string } & Partial<Record<keyof Row & string, unknown>>)[],
): Promise<void> {
  const { tableName, props } = em.getMetadata().get(entity);
  const columns = new Map(props.map((prop) => [prop.name as string, prop.fieldNames[0] as string]));
  const document = rows.map((row) =>
    Object.fromEntries(
      ['id', ...fields].map((field) => [columns.get(field), row[field as keyof typeof row]]),
    ),
  );
  const assigned = fields.map((field) => `${columns.get(field)} = d.${columns.get(field)}`);
  await em.execute(
    `update ${tableName} t set ${assigned.join(', ')}
     from jsonb_populate_recordset(null::${tableName}, ?::jsonb) d where t.id = d.id`,
    [JSON.stringify(document)],
  );
}

/** Whoever changes one of these people waits until this transaction is over. */
export async function lockPeople(em: EntityManager, numbers: readonly string[]): Promise<void> {
  await em.execute(
    `select 1 from employee where ${oneOf('employee_number', 'text')}
     order by employee_number for update`,
    [JSON.stringify(numbers)],
  );
}
