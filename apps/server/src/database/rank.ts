import { raw, type RawQueryFragment } from '@mikro-orm/core';

/** Orders by the place a column's value has in a list given by us, never by a client. */
export function rankOf(column: string, values: readonly string[]): RawQueryFragment & symbol {
  const list = values.map(() => '?').join(', ');
  return raw(
    (alias) => `array_position(array[${list}]::text[], ${alias}.${column}::text)`,
    [...values],
  );
}
