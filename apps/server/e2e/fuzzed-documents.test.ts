import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST_LIMITS } from '../src/common/cost-plugin.js';
import { buildGraphQLSchema } from '../src/schema.js';
import { TestApp } from '../src/testing/harness.js';
import { INSIDE } from './hostile-graphql-signs.js';

const ODD = [
  '""',
  '"x"',
  '"C01"',
  '"2026"',
  '"2026-11"',
  '0',
  '1',
  '-1',
  '1e400',
  'null',
  '[]',
  '{}',
  'true',
  '$v',
  'ASC',
  '"\\ud800"',
  '"%_"',
  '"\u202e"',
];

/** A literal for an argument: mostly of its type, sometimes of no type at all. */
const literal = (type: GraphQLInputType): fc.Arbitrary<string> => {
  const named = getNamedType(type);
  const own = isEnumType(named)
    ? fc.constantFrom(...named.getValues().map(({ name }) => name))
    : isInputObjectType(named)
      ? fc.constant('{}')
      : fc.constantFrom('"C01"', '"2026"', '"2025-03"', '5', '"1.5"');
  return fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: fc.constantFrom(...ODD) });
};

const field = (one: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', '', 'a: '),
      fc.tuple(
        ...one.args.map(({ name, type }) =>
          fc.oneof(
            { weight: 3, arbitrary: literal(type).map((value) => `${name}: ${value}`) },
            { weight: 1, arbitrary: fc.constant('') },
          ),
        ),
      ),
      selection(one, depth),
      fc.constantFrom('', '', '', '', ' @skip(if: false)', ' @include(if: $v)', ' @nothing'),
    )
    .map(([alias, args, inner, directive]) => {
      const given = args.filter((text) => text !== '').join(', ');
      return `${alias}${one.name}${given === '' ? '' : `(${given})`}${directive}${inner}`;
    });

function selection(one: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(one.type);
  if (isLeafType(type)) return fc.constantFrom('', '', '', ' { id }');
  if (depth === 0) return fc.constantFrom(' { __typename }', '', ' { id }');
  if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant(' { __typename }');
  const fields = Object.values(type.getFields());
  return fc
    .array(
      fc.constantFrom(...fields).chain((next) => field(next, depth - 1)),
      { minLength: 1, maxLength: 3 },
    )
    .map((inner) => ` { ${inner.join(' ')} }`);
}

/** Whole documents, and documents in which a few characters were changed. */
function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const whole = fc
    .array(
      fc.constantFrom(...roots).chain((root) => field(root, 4)),
      { minLength: 1, maxLength: 2 },
    )
    .map((fields) => `query($v: Boolean) { ${fields.join(' ')} }`);
  const damage = fc.tuple(
    fc.nat(),
    fc.nat(6),
    fc.constantFrom('', '{', '}', '"', '$', '\u0000', '...', '@', '!', '，'),
  );
  const damaged = fc
    .tuple(whole, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([text, damages]) =>
      damages.reduce((before, [at, length, put]) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + put + before.slice(place + length);
      }, text),
    );
  return fc.oneof(whole, damaged);
}

describe('fuzzed documents', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildGraphQLSchema();
    const endless = { most: 1_000_000_000, restored: 1 };
    app = await TestApp.start({
      schema,
      limits: { ...COST_LIMITS, token: endless, person: endless },
    });
  });
  afterAll(() => app.stop());

  it('are answered in JSON, without a fault and without a word of the inside', async () => {
    const callers = [
      'PERSONNEL',
      'LEADERSHIP',
      'DEPARTMENT_SECRETARY',
      'EMPLOYEE',
      'TOKEN',
    ] as const;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(documents(schema), fc.constantFrom(...callers), async (query, caller) => {
        const response = await app.send('/graphql', { query }, await app.headersOf(caller));
        const text = await response.text();
        asked += 1;
        const told = `${caller} ${query}\n${text}`;
        expect(response.status, told).toBeLessThan(500);
        expect(text.includes('"INTERNAL"'), told).toBe(false);
        expect(text, told).not.toMatch(INSIDE);
        JSON.parse(text);
      }),
      { numRuns: 2_000, interruptAfterTimeLimit: 45_000, seed: 20_261_122 },
    );
    expect(asked).toBeGreaterThan(200);
  }, 150_000);
});
