import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, Decimal, roundToFen, sum } from './money.js';

test('a half fen that is reached through a quotient rounds up, 200,000 times', () => {
  let wouldFallLow = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
      (fen, units, scale) => {
        // A rate is a quotient, half·scale / (units·scale); the amount is the rate times the units.
        const half = new Decimal(2 * fen + 1).dividedBy(200);
        const rate = half.times(scale).dividedBy(new Decimal(units).times(scale));
        const amount = rate.times(units);
        const up = new Decimal(fen + 1).dividedBy(100);
        if (!amount.toDecimalPlaces(2).equals(up)) wouldFallLow += 1;
        if (!roundToFen(amount).equals(up)) throw new Error(`${amount} fell a fen low`);
      },
    ),
    { numRuns: 200_000, seed: 8 },
  );
  expect(wouldFallLow).toBeGreaterThan(10_000);
});

test('a closed pool is split to the fen, each part within a fen of its share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 60 }),
      (fen, weights) => {
        const pool = new Decimal(fen).dividedBy(100);
        const total = weights.reduce((all, weight) => all + weight, 0);
        if (total === 0) return;
        const shares = weights.map((weight) => pool.times(weight).dividedBy(total));
        const parts = allocate(pool, shares);
        expect(sum(parts).toString()).toBe(pool.toString());
        parts.forEach((part, index) => {
          const share = shares[index] ?? part;
          expect(part.minus(share).abs().lessThan('0.01')).toBe(true);
        });
      },
    ),
    { numRuns: 2_000 },
  );
});
