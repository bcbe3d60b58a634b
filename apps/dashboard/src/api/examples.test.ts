import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { EXAMPLES } from './examples';
import { SCHEMA_TEXT } from './reference/schema-entries';

const schema = buildSchema(SCHEMA_TEXT);

it.each(EXAMPLES)('asks only for what is in the schema: $query', ({ query }) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});
