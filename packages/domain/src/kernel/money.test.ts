import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from './invariant.js';
import { allocate, Decimal, roundHalfUp, roundToFen, settle, sumProduct } from './money.js';

const decimals = (...texts: string[]) => texts.map((text) => new Decimal(text));
const texts = (values: readonly Decimal[]) => values.map((value) => value.toString());

describe('money', () => {
  test('a decimal is never written with an exponent', () => {
    expect(new Decimal('0.0000000000000000000000001').toString()).toBe(
      '0.0000000000000000000000001',
    );
    expect(new Decimal(10).pow(30).toString()).toBe(`1${'0'.repeat(30)}`);
  });

  test('the tail of a quotient is taken away', () => {
    const product = new Decimal('66.35').dividedBy(45).times(45);
    expect(product.toString()).not.toBe('66.35');
    expect(settle(product).toString()).toBe('66.35');
  });

  test('half a fen rounds up, also below zero away from it', () => {
    expect(texts(decimals('0.005', '0.004999', '-0.005').map(roundToFen))).toEqual([
      '0.01',
      '0',
      '-0.01',
    ]);
    expect(roundHalfUp(new Decimal('0.5'), 0).toString()).toBe('1');
  });

  test('the fen left over go to the largest remainders, among equals to the first', () => {
    const thirds = [1, 1, 1].map(() => new Decimal(1).dividedBy(3));
    expect(texts(allocate(new Decimal(1), thirds))).toEqual(['0.34', '0.33', '0.33']);
    expect(texts(allocate(new Decimal('0.02'), decimals('0.004', '0.009', '0.007')))).toEqual([
      '0',
      '0.01',
      '0.01',
    ]);
    // Below zero a part is floored all the same.
    expect(texts(allocate(new Decimal(1), decimals('-0.005', '1.005')))).toEqual(['0', '1']);
  });

  test('parts that do not make up the pool are our bug', () => {
    expect(() => allocate(new Decimal(1), decimals('0.4', '0.4'))).toThrow(BrokenInvariant);
    expect(() => allocate(new Decimal('0.001'), decimals('0.001'))).toThrow(BrokenInvariant);
    expect(() => sumProduct(decimals('1'), [])).toThrow(BrokenInvariant);
  });
});
