import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../src/schema.js';

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildGraphQLSchema();
  });

  /** After a change that is meant: `pnpm --filter @hebo/server exec vitest run e2e/schema.test.ts -u`. */
  it('equals the committed one', async () => {
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    await expect(printed).toMatchFileSnapshot('../schema.graphql');
    expect(() => buildSchema(printed)).not.toThrow();
  });

  it('describes every type, field, argument and enum value, Chinese first, then English', () => {
    const described = /^[^a-zA-Z]*[\u4e00-\u9fff].*[。].*[A-Za-z].*\.$/s;
    const odd = descriptions(schema).filter(([, text]) => !described.test(text ?? ''));
    expect(odd).toEqual([]);
  });

  it('names things as agreed', () => {
    const names = descriptions(schema).map(([name]) => name);
    expect(names.filter((name) => /(^|\.)[a-zA-Z]$/.test(name))).toEqual(['Step.I']);
    const booleans = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).filter((field) => /Boolean/.test(String(field.type)))
        : [],
    );
    expect(booleans.filter(({ name }) => !/^(is|has|breaks|leaves)[A-Z]/.test(name))).toEqual([]);
  });
});

function descriptions(schema: GraphQLSchema): [string, string | null | undefined][] {
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name, astNode }) => !name.startsWith('__') && !BUILT_IN.has(name) && astNode !== null,
  );
  return own.flatMap((type) => {
    const rows: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isEnumType(type)) {
      for (const value of type.getValues())
        rows.push([`${type.name}.${value.name}`, value.description]);
    }
    if (isObjectType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        rows.push([`${type.name}.${field.name}`, field.description]);
        for (const argument of 'args' in field ? field.args : []) {
          rows.push([`${type.name}.${field.name}.${argument.name}`, argument.description]);
        }
      }
    }
    return rows;
  });
}

const BUILT_IN = new Set(['String', 'Int', 'Boolean', 'ID', 'Float']);
