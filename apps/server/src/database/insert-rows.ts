import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from './database.js';

/**
 * Thousands of rows in one statement. The database unpacks one document, where a list of values would
 * cost a placeholder for each.
 */
export async function insertRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  rows: readonly object[],
): Promise<void> {
  const { tableName, props } = em.getMetadata().get(entity);
  const columns = new Map(props.map((prop) => [prop.name as string, prop.fieldNames[0] as string]));
  const document = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [columns.get(name), value])),
  );
  await em.execute(
    `insert into ${tableName} select * from jsonb_populate_recordset(null::${tableName}, ?::jsonb)`,
    [JSON.stringify(document)],
  );
}
