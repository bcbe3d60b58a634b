import { analyse, Decimal } from '@hebo/domain';
import type { PlainVariant } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { preview, variantOf } from '../../workbench/preview';
import { base } from '../../workbench/small-school.fixture';
import { bandOf, unitRows, wholeOf } from './unit-rows';

const heads = (before: number, after = before) => ({
  base: new Decimal(before),
  scenario: new Decimal(after),
});

describe('the band of a department', () => {
  it.each([
    [{ base: 10_000, scenario: 10_501 }, 'gainOver5'],
    [{ base: 10_000, scenario: 10_500 }, 'gainUpTo5'],
    [{ base: 10_000, scenario: 10_000 }, 'unchanged'],
    [{ base: 10_000, scenario: 9_500 }, 'loseUpTo5'],
    [{ base: 10_000, scenario: 9_499 }, 'loseOver5'],
    [{ base: 0, scenario: 1 }, 'gainOver5'],
  ] as const)('%o is %s', (money, band) => {
    expect(bandOf(money, heads(10))).toBe(band);
  });
  it('goes by the head: more money for more heads can be less for each', () => {
    expect(bandOf({ base: 10_000, scenario: 10_500 }, heads(10, 12))).toBe('loseOver5');
  });
});

describe('winners and losers by department', () => {
  const rowsOf = (from: PlainVariant) => {
    const draft = {
      lockMode: 'POOL' as const,
      overrides: [{ path: 'decision.staffShare', value: '0.6' }],
    };
    const scenario = variantOf(from, draft);
    const [before, after] = [
      preview(from.edition, from, { lockMode: 'POOL', overrides: [] }),
      preview(from.edition, from, draft),
    ];
    if (!scenario || !before.ok || !after.ok) throw new Error('cannot be computed');
    const bridge = analyse({ kind: 'bridge', base: from, scenario });
    if (!bridge.ok) throw new Error('refused');
    const outcomes = { base: before.outcome, scenario: after.outcome };
    const words = { name: (code: string) => code, cause: () => 's', others: 'others' };
    return unitRows(bridge.value, outcomes, words);
  };

  it('tell the largest change first, and everybody once', () => {
    const rows = rowsOf(base);
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['A', 'B', 'C', 'G', 'J']);
    const sizes = rows.map(({ change }) => new Decimal(change).abs().toNumber());
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const whole = wholeOf(rows, 'all');
    // 60 + 45 + 56 + 30 heads by title, and 100 of the offices.
    expect([whole.people, new Decimal(whole.change).toFixed(2)]).toEqual(['291', '0.00']);
    expect(rows.find(({ key }) => key === 'J')).toMatchObject({ cause: null, change: '0.00' });
  });
  it('join departments under five people, and the next smallest while those are too few', () => {
    const { departments } = base.facts;
    const small = (heads: string) => ({
      kind: 'OFFICE' as const,
      officeHeadcount: heads,
      coefficients: '2',
      score: '90',
    });
    const facts = { ...base.facts, departments: { ...departments, K: small('1'), L: small('6') } };
    const rows = rowsOf({ ...base, facts });
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['A', 'B', 'C', 'G', 'J', 'OTHER']);
    expect(rows.find(({ key }) => key === 'OTHER')?.people).toBe('7');
  });
});
