import { buildSchema, graphqlSync, GraphQLError, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Money } from '../graphql/scalars.js';
import { withoutValue } from './without-value.js';

const schema: GraphQLSchema = buildSchema(`
  scalar Money
  enum Kind { COLLEGE OFFICE }
  input Deep { of: Paid }
  input Paid { amount: Money, text: String, id: ID, whole: Int, share: Float, is: Boolean, kind: Kind, deep: Deep, many: [Kind!], needed: String = "" }
  type Query { paid(input: Paid, text: String): String }
`);
Object.assign(schema.getType('Money') as object, {
  parseValue: Money.parseValue,
  parseLiteral: Money.parseLiteral,
});

const FIELDS = ['amount', 'text', 'id', 'whole', 'share', 'is', 'kind', 'many', 'deep'];
/** Forged to end a sentence of the parser early, and to begin the next. */
const FORGED =
  '98765.43" at "input.x"; Expected type "Kind", found 1: does not exist in "Kind" enum.';
const VALUES: readonly unknown[] = [
  98765.43,
  '98765.43 yuan',
  ['98765.43'],
  { a: 98765.43 },
  { '98765.43': 1 },
  FORGED,
  { [FORGED]: FORGED },
  [[FORGED]],
];

const told = (errors: readonly GraphQLError[] = []): string[] => errors.map(withoutValue);

const literalOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literalOf).join(', ')}]`
    : typeof value === 'object'
      ? `{ a: ${literalOf(Object.values(value as object)[0])} }`
      : JSON.stringify(value);

describe('what a refusal says of a value', () => {
  it('is never the value of a variable, however deep it lies', () => {
    const query = 'query ($input: Paid) { paid(input: $input) }';
    for (const value of [...VALUES, { other: 98765.43, [FORGED]: 1 }]) {
      for (const input of [
        value,
        ...FIELDS.map((field) => ({ [field]: value })),
        ...FIELDS.map((field) => ({ deep: { of: { [field]: value, text: '98765.43' } } })),
      ]) {
        const { errors } = graphqlSync({ schema, source: query, variableValues: { input } });
        expect(told(errors).join('\n'), JSON.stringify(input)).not.toContain('98765.43');
      }
    }
  });

  it('is never a value in the document, a default of a variable, or a text of a broken one', () => {
    for (const value of VALUES) {
      const literal = literalOf(value);
      for (const source of [
        ...FIELDS.map((field) => `{ paid(input: { ${field}: ${literal} }) }`),
        ...FIELDS.map((field) => `query ($i: Paid = { ${field}: ${literal} }) { paid(input: $i) }`),
        `{ paid(input: ${literal}) }`,
        `{ paid ${literal} }`,
        `{ paid(text: ${literal} } `,
        `{ paid(text: """${String(value)}""" } `,
        `{ paid(text: "x" ${literal}: 1) }`,
      ]) {
        const { errors } = graphqlSync({ schema, source });
        expect(told(errors).join('\n'), source).not.toContain('98765.43');
      }
    }
  });

  it('is where it stands and what is expected there', () => {
    const query = 'query ($input: Paid) { paid(input: $input) }';
    const of = (input: unknown): string[] =>
      told(graphqlSync({ schema, source: query, variableValues: { input } }).errors);
    expect(of({ amount: 1.5 })).toEqual([
      'Variable "$input" got invalid value at "input.amount"; Money: 须为字符串金额（元），如 "1556788.00";expects yuan in a string, such as "1556788.00"',
    ]);
    expect(of({ many: ['COLLEGE', 'CLUB'] })).toEqual([
      'Variable "$input" got invalid value at "input.many[1]"; Expected a value of the enum "Kind".',
    ]);
    expect(of({ text: 1 })).toEqual([
      'Variable "$input" got invalid value at "input.text"; String cannot represent a non string value.',
    ]);
    expect(of({ txt: 1 })).toEqual([
      'Variable "$input" got invalid value; Field "txt" is not defined by type "Paid".',
    ]);
    expect(of('x')).toEqual([
      'Variable "$input" got invalid value; Expected type "Paid" to be an object.',
    ]);
    expect(told(graphqlSync({ schema, source: '{ paid(text: 12) nothing }' }).errors)).toEqual([
      'String cannot represent a non string value.',
      'Cannot query field "nothing" on type "Query".',
    ]);
    expect(told(graphqlSync({ schema, source: '{ paid(text: "12" }' }).errors)).toEqual([
      'Syntax Error: Expected Name, found "}".',
    ]);
  });
});
