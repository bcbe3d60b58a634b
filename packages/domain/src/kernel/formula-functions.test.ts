import { expect, test } from 'vitest';
import { evaluate } from './formula-evaluate.js';
import { FUNCTIONS, lookup } from './formula-functions.js';
import { parseFormula } from './formula.js';
import { Decimal } from './money.js';

const valueOf = (text: string): string =>
  String(
    evaluate(parseFormula(text), () => {
      throw new Error('these formulas have no names');
    }),
  );

test('a table by bands: below the first bound, at a bound, beyond the last', () => {
  expect(valueOf('lookup(9, [10, 20], [1, 2, 3])')).toBe('1');
  expect(valueOf('lookup(10, [10, 20], [1, 2, 3])')).toBe('2');
  expect(valueOf('lookup(19.5, [10, 20], [1, 2, 3])')).toBe('2');
  expect(valueOf('lookup(20, [10, 20], [1, 2, 3])')).toBe('3');
  expect(valueOf('lookup(5, [], [1])')).toBe('1');
  expect(() => lookup(new Decimal(5), [new Decimal(1)], ['below'])).toThrow('one place more');
});

test('the larger and the smaller, one by one or of a list', () => {
  expect(valueOf('max(1, 3, 2)')).toBe('3');
  expect(valueOf('max([1, 3], 2)')).toBe('3');
  expect(valueOf('min([1, 3, 2])')).toBe('1');
});

test('years between two months written as numbers, counted in three ways', () => {
  expect(valueOf('yearsByMonth(201203, 201506)')).toBe('3.25');
  expect(valueOf('completedYears(201203, 201506)')).toBe('3');
  expect(valueOf('calendarYears(201203, 201506)')).toBe('4');
});

test('every function is called by a name of its own in both languages', () => {
  const labels = Object.values(FUNCTIONS).map(({ label }) => label);
  expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
  expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
});
