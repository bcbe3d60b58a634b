import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { documentProblem } from './document-limits.js';

const nested = (levels: number): string => '{a'.repeat(levels) + '}'.repeat(levels);
const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const english = (source: string): string | undefined => documentProblem(source)?.en;
const passes = (limit: string): string => `The document passes a limit: at most ${limit}.`;

it('takes what stands at a limit and refuses what stands above it', () => {
  expect(english(nested(12))).toBeUndefined();
  expect(english(nested(13))).toBe(passes('12 levels of nesting'));
  expect(english(`{${many(30, (at) => `x${at}: a`)}}`)).toBeUndefined();
  expect(english(`{${many(31, (at) => `x${at}: a`)}}`)).toBe(passes('30 aliases'));
  expect(english(`{${many(50, () => 'a @include(if: true)')}}`)).toBeUndefined();
  expect(english(`{${many(51, () => 'a @include(if: true)')}}`)).toBe(passes('50 directives'));
  expect(english(`{${many(1_000, () => 'a')}}`)).toBeUndefined();
  expect(english(`{${many(1_001, () => 'a')}}`)).toBe(passes('1000 fields'));
  expect(english(`{a(x: [${many(9_990, () => '1')}])}`)).toBeUndefined();
  expect(english(`{a(x: [${many(10_000, () => '1')}])}`)).toBe(passes('10000 tokens'));
  expect(english(`{a} #${'x'.repeat(99_995)}`)).toBeUndefined();
  expect(english(`{a} #${'x'.repeat(99_996)}`)).toBe(passes('100000 characters'));
});

it('counts one mutation field, however the second is hidden', () => {
  expect(english('mutation {a}')).toBeUndefined();
  expect(english('{a b}')).toBeUndefined();
  for (const source of [
    'mutation {a b}',
    'mutation {a ... on Mutation {b}}',
    'mutation {a ...F} fragment F on Mutation {b}',
    'mutation A {a} mutation B {b}',
  ]) {
    expect(english(source), source).toBe(passes('1 mutation fields'));
  }
});

it('takes no subscription', () => {
  expect(english('subscription {a}')).toBe(passes('0 subscriptions'));
});

it('measures depth through fragments, and ends on cycles and doubling chains', () => {
  const tail = nested(11);
  expect(english(`{x ...F} fragment F on Query ${tail}`)).toBeUndefined();
  expect(english(`{y {...F}} fragment F on Query ${nested(12)}`)).toBe(
    passes('12 levels of nesting'),
  );
  expect(english('{...F} fragment F on Query {a ...F}')).toBeUndefined();
  const chain = many(40, (at) => `fragment F${at} on Query {...F${at + 1} ...F${at + 1}}`);
  expect(english(`mutation {...F0} ${chain}`)).toBeUndefined();
});

it('refuses nesting that the parser itself cannot hold', () => {
  expect(english(nested(4_900))).toBe(passes('12 levels of nesting'));
  expect(english(`{a(x: ${'['.repeat(4_900)}${']'.repeat(4_900)})}`)).toBeTypeOf('string');
});

it('lets the standard introspection through and leaves syntax errors to the server', () => {
  expect(english(getIntrospectionQuery())).toBeUndefined();
  expect(english(`{__schema ${nested(20)}}`)).toBe(passes('20 levels of introspection'));
  expect(english('{a')).toBeUndefined();
});

it('takes the names of prototypes for names', () => {
  expect(english('{__proto__ {constructor} ...__proto__ ...constructor}')).toBeUndefined();
});
