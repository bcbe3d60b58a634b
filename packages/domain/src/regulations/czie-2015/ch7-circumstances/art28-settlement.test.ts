import { describe, expect, test } from 'vitest';
import type { Fields, Figures } from '../../../examples/example.js';
import { settlement } from '../../../examples/settlement.js';
import type { Explained } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { unevaluated } from '../../../testing/one-person.js';

/** 1.8 at a base of 20,000: 0.7 · 36,000 / 12 = 2,100 a month. */
const GIVEN: Fields = { coefficient: '1.8', previousBase: '20000', entitlement: '41393.22' };
const NAMES = ['instalment', 'scheduled', 'settlement', 'forfeited', 'overpaid'] as const;

function figures(change: Fields = {}): Figures {
  const result = settlement({ ...GIVEN, ...change });
  invariant(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.figures;
}

/** Instalment, scheduled, settlement, forfeited, overpaid. */
const settled = (change: Fields = {}): string =>
  NAMES.map((name) => (figures(change)[name] as Explained).value.toString()).join(' ');

describe('Art. 28(2): instalments and settlement', () => {
  test('the rest of the year is paid after the assessment', () => {
    expect(settled()).toBe('2100 25200 16193.22 0 0');
    expect(settled({ months: '7' })).toBe('2100 14700 26693.22 0 0');
    expect(settled({ months: '0' })).toBe('2100 0 41393.22 0 0');
  });

  test('an unqualified result or a resignation loses it', () => {
    expect(settled({ qualified: false })).toBe('2100 25200 0 16193.22 0');
    expect(settled({ resigned: true })).toBe('2100 25200 0 16193.22 0');
    expect(settled({ qualified: false, resigned: true })).toBe('2100 25200 0 16193.22 0');
  });

  test('a rest below zero is not clawed back but reported, also where it is lost', () => {
    expect(settled({ entitlement: '25200' })).toBe('2100 25200 0 0 0');
    expect(settled({ entitlement: '25200.01' })).toBe('2100 25200 0.01 0 0');
    expect(settled({ entitlement: '25199.99' })).toBe('2100 25200 0 0 0.01');
    expect(settled({ entitlement: '25000', resigned: true })).toBe('2100 25200 0 0 200');
  });

  test('D35: the instalment is rounded to the fen and the rest takes up the difference', () => {
    // 0.7 · 1.02 · 22111.7639756693 / 12 = 1315.649…
    const change = { coefficient: '1.02', previousBase: '22111.7639756693', entitlement: '20000' };
    expect(settled(change)).toBe('1315.65 15787.8 4212.2 0 0');
  });

  test("D25: seventy per cent of the person's own last year", () => {
    const readings = { D25: 'ownPrevious' };
    expect(settled({ readings, previousReward: '30000' })).toBe('1750 21000 20393.22 0 0');
  });

  test("D26: thirty per cent of last year's standard", () => {
    const readings = { D26: 'shareOfPrevious' };
    expect(settled({ readings })).toBe('2100 25200 10800 0 0');
    expect(settled({ readings, qualified: false })).toBe('2100 25200 0 10800 0');
    expect(settled({ readings, entitlement: '25000' })).toBe('2100 25200 10800 0 200');
  });

  test('every figure is explained', () => {
    for (const change of [{}, { qualified: false }, { readings: { D26: 'shareOfPrevious' } }]) {
      const all = figures(change);
      for (const name of NAMES) expect(unevaluated(all[name] as Explained)).toEqual([]);
    }
  });
});
