import { registerEnumType } from 'type-graphql';

/** One spelling in domain, GraphQL and database: the value is its own name. */
export function enumOf<K extends string>(
  name: string,
  description: string,
  descriptions: Record<K, string>,
): { readonly [V in K]: V } {
  const keys = Object.keys(descriptions) as K[];
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { [V in K]: V };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      keys.map((key) => [key, { description: descriptions[key] }]),
    ) as Partial<Record<K, { description: string }>>,
  });
  return values;
}
