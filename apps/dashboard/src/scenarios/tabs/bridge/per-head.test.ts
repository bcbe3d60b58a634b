import { Decimal } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { HEADS_BLOCK, perHead } from './per-head';

const heads = (base: number, scenario: number) => ({
  base: new Decimal(base),
  scenario: new Decimal(scenario),
});

describe('a bridge for one head', () => {
  it('is divided by the heads, and what rounding leaves is told', () => {
    // 1000.00 to 1100.00 yuan over 3 heads: 333.33 to 366.67, 16.67 twice leaves nothing over.
    const bars = {
      base: 100_000,
      scenario: 110_000,
      bars: [
        { block: 'pool', fen: 5_000 },
        { block: 'rates', fen: 5_000 },
      ],
      rest: 0,
    };
    expect(perHead(bars, heads(3, 3))).toEqual({
      base: 33_333,
      scenario: 36_667,
      bars: [
        { block: 'pool', fen: 1_667 },
        { block: 'rates', fen: 1_667 },
      ],
      rest: 0,
    });
  });
  it('gives the heads a bar of their own, and every sign turns when both years are swapped', () => {
    // 1200.00 over 3 heads to 1600.00 over 5: 400.00 to 320.00. The amount alone:
    // 400.00 × (1/3 + 1/5)/2 = 106.67; the heads alone: 1400.00 × (1/5 − 1/3) = −186.67.
    const there = perHead(
      { base: 120_000, scenario: 160_000, bars: [{ block: 'heads', fen: 40_000 }], rest: 0 },
      heads(3, 5),
    );
    expect(there).toEqual({
      base: 40_000,
      scenario: 32_000,
      bars: [
        { block: 'heads', fen: 10_667 },
        { block: HEADS_BLOCK, fen: -18_667 },
      ],
      rest: 0,
    });
    const back = perHead(
      { base: 160_000, scenario: 120_000, bars: [{ block: 'heads', fen: -40_000 }], rest: 0 },
      heads(5, 3),
    );
    expect(back?.bars).toEqual(there?.bars.map(({ block, fen }) => ({ block, fen: -fen })));
  });
  it('has no meaning where there is nobody', () => {
    expect(perHead({ base: 0, scenario: 0, bars: [], rest: 0 }, heads(0, 5))).toBeNull();
  });
});
