import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/common/errors.js';
import { buildGraphQLSchema } from '../src/schema.js';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What breaks those who use the released schema; what was announced as deprecated may go. */
async function breaksOf(released: GraphQLSchema, next: GraphQLSchema): Promise<string[]> {
  const changes = await diff(released, next, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('the schema as others rely on it', () => {
  let released: GraphQLSchema;
  let present: GraphQLSchema;
  beforeAll(async () => {
    released = buildSchema(textOf('../schema.released.graphql'));
    present = await buildGraphQLSchema();
  });

  /** At a release, schema.graphql is copied to schema.released.graphql. */
  it('breaks nothing of the last release that was not announced', async () => {
    expect(await breaksOf(released, present)).toEqual([]);
  });

  it('would be told of a field that goes, a type that changes and an argument that is needed', async () => {
    const before = buildSchema('type Query { a(b: Int): String! c: Int d: String }');
    const after = buildSchema('type Query { a(b: Int!): String d: Int }');
    expect(await breaksOf(before, after)).toEqual([
      "Field 'c' was removed from object type 'Query'",
      "Field 'Query.a' changed type from 'String!' to 'String'",
      "Type for argument 'b' on field 'Query.a' changed from 'Int' to 'Int!'",
      "Field 'Query.d' changed type from 'String' to 'Int'",
    ]);
  });

  it('lets go what was deprecated, and every notice says what to use and when it goes', async () => {
    const before = buildSchema('type Query { a: Int @deprecated(reason: "改用 b") b: Int }');
    expect(await breaksOf(before, buildSchema('type Query { b: Int }'))).toEqual([]);
    const reasons = [
      ...textOf('../schema.graphql').matchAll(/@deprecated(?:\(reason: "(.*)"\))?/gu),
    ];
    const odd = reasons.filter(([, reason]) => !/\d{4}-(?:03|09)-01/u.test(reason ?? ''));
    expect(odd.map(([text]) => text)).toEqual([]);
  });

  it('has this closed list of error codes, each of them explained on the page of the interface', () => {
    expect(ERROR_CODES).toEqual([
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'PASSWORD_CHANGE_REQUIRED',
      'PASSWORD_UNCONFIRMED',
      'COST_EXCEEDED',
      'THROTTLED',
      'CURSOR_EXPIRED',
      'DOCUMENT_NOT_TRUSTED',
      'TOO_LARGE',
      'UNAVAILABLE',
      'STORAGE_FULL',
      'INTERNAL',
    ]);
    const page = textOf('../../dashboard/src/api/error-codes.ts');
    const explained = [...page.matchAll(/code: '([A-Z_]+)'/gu)].map(([, code]) => code);
    expect(explained).toEqual([...ERROR_CODES]);
  });
});
