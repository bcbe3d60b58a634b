import { raw, type RawQueryFragment } from '@mikro-orm/core';

/** Orders by the place a column's value has in a list given by us, never by a client. */
export function rankOf(column: string, values: readonly string[]): RawQueryFragment & symbol {
  return raw((alias) => `array_position(?::text[], ${alias}.${column}::text)`, [[...values]]);
}
