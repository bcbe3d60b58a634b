import { invariant } from './invariant.js';

/** Plain JSON: what facts, decisions and outcomes are made of when stored or sent. */
export type Plain =
  string | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * One text for one value: keys sorted, no spaces, keys without a value left out. Numbers are refused,
 * because every figure travels as a decimal string.
 */
export function canonical(value: Plain): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  invariant(
    typeof value === 'object',
    'only strings, booleans, null, lists and records have a text',
  );
  if (Array.isArray(value)) return `[${value.map((entry: Plain) => canonical(entry)).join(',')}]`;
  const record = value as { readonly [key: string]: Plain | undefined };
  const fields = Object.keys(record)
    .sort()
    .flatMap((key) => {
      const field = record[key];
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonical(field)}`];
    });
  return `{${fields.join(',')}}`;
}
