import { describe, expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { college, departmentOf, factsOf, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import type { Variant } from './bridge-mix.js';
import { marginsOf, type Change, type Margin } from './marginal.js';
import { thresholdsOf, type Threshold } from './marginal-thresholds.js';

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000' };
const RATES: DecisionInput = { lockMode: 'RATES', staffRate: '1000', studentRate: '100' };

const variant = (decision: DecisionInput, facts: FactsInput = SMALL_SCHOOL): Variant => ({
  facts,
  decision,
  edition: EDITION_2015_01,
});

function margins(one: Variant, unit: string) {
  const found = marginsOf(one, unit);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return (change: Change): Margin | undefined =>
    found.value.find((margin) => JSON.stringify(margin.change) === JSON.stringify(change));
}

function thresholds(one: Variant): readonly Threshold[] {
  const found = thresholdsOf(one);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

/** On the threshold exactly: 45 heads for 50 posts, all of one class. */
const ON_THRESHOLD = factsOf({
  A: college({ headcount: { intermediate: '45' }, establishment: '50', students: '500' }),
});

describe('one more or one less', () => {
  test('at ten per cent short a person brings 1.15 and lifts the deduction of 2.5', () => {
    const margin = margins(variant(RATES, ON_THRESHOLD), 'A');
    // (1.15 + 2.5) × 1,000 × 1.02.
    expect(margin({ kind: 'head', title: 'intermediate', by: 1 })?.own).toBe(372_300);
    // One less: (−1.15 − 0.5) × 1,020; ten students: 10 × 100 × 1.02.
    expect(margin({ kind: 'head', title: 'intermediate', by: -1 })?.own).toBe(-168_300);
    expect(margin({ kind: 'post', by: -1 })?.own).toBe(255_000);
    expect(margin({ kind: 'students', by: 10 })?.own).toBe(102_000);
    expect(margin({ kind: 'students', by: -10 })?.own).toBe(-102_000);
    expect(margin({ kind: 'head', title: 'senior', by: -1 })).toBeUndefined();
    expect(margin({ kind: 'rank', by: 1 })).toBeUndefined();
  });

  test('in a closed pool the others pay, and both are two years subtracted', () => {
    const margin = margins(variant(POOL), 'B')({ kind: 'students', by: 10 });
    const { B } = SMALL_SCHOOL.departments;
    invariant(B !== undefined && margin !== undefined, 'the small school has B');
    const more = factsOf({ ...SMALL_SCHOOL.departments, B: { ...B, students: '1510' } });
    const before = outcomeOf(SMALL_SCHOOL, POOL);
    const after = outcomeOf(more, POOL);
    const change = (code: string): number =>
      departmentOf(after, code)
        .allocation.value.minus(departmentOf(before, code).allocation.value)
        .times(100)
        .toNumber();
    expect(margin.own).toBe(change('B'));
    expect(margin.others.map(({ code, fen }) => [code, fen === change(code)])).toEqual(
      margin.others.map(({ code }) => [code, true]),
    );
    const all = margin.others.reduce((sum, { fen }) => sum + fen, margin.own ?? 0);
    expect(all).toBe(0);
  });

  test('a rank is changed with the neighbour in the list', () => {
    const margin = margins(variant(POOL), 'B');
    const up = margin({ kind: 'rank', by: 1 });
    expect(up?.own).toBeGreaterThan(0);
    expect(up?.others.find(({ code }) => code === 'A')?.fen).toBeLessThan(0);
    expect(margin({ kind: 'rank', by: -1 })?.own).toBeLessThan(0);
    const separate = variant({ ...POOL, readings: { D8: 'byKind' } });
    expect(margins(separate, 'G')({ kind: 'rank', by: 1 })).toBeUndefined();
  });

  test('an office has no such sheet', () => {
    const found = marginsOf(variant(POOL), 'O1');
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['unknown_department']);
  });
});

describe('thresholds', () => {
  test('a department exactly on ten per cent is listed, and weighs more next year', () => {
    const found = thresholds(variant(RATES, ON_THRESHOLD));
    const told = found.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
    expect(told).toEqual([
      { kind: 'staffing', unit: 'A', isReached: true, distance: '0' },
      { kind: 'varianceYear', unit: 'A', year: '2', period: '2016' },
    ]);
  });

  test('the nearest band above and below, in ranks and points', () => {
    const found = thresholds(variant(POOL)).filter(({ kind }) => kind === 'rank');
    const ofB = found
      .filter((one) => one.kind === 'rank' && one.unit === 'B')
      .map((one) => JSON.parse(JSON.stringify(one)) as unknown);
    expect(ofB).toEqual([
      { kind: 'rank', unit: 'B', direction: 'up', ranks: '1', points: '5' },
      { kind: 'rank', unit: 'B', direction: 'down', ranks: '1', points: '5' },
    ]);
  });

  test('a tie that straddles a cut is told', () => {
    const { A, B } = SMALL_SCHOOL.departments;
    invariant(A !== undefined && B !== undefined, 'the small school');
    const tied = factsOf({ ...SMALL_SCHOOL.departments, A, B: { ...B, score: '95' } });
    const found = thresholds(variant(POOL, tied)).filter(({ kind }) => kind === 'tie');
    expect(found).toEqual([{ kind: 'tie', units: ['A', 'B'], score: '95' }]);
  });

  test('under other readings of Q there is no threshold to meet', () => {
    const one = variant({ ...RATES, readings: { D1: 'alwaysApplies' } }, ON_THRESHOLD);
    expect(thresholds(one).some(({ kind }) => kind === 'staffing')).toBe(false);
    const other = variant({ ...RATES, readings: { D3: 'overstaffingOnly' } }, ON_THRESHOLD);
    expect(thresholds(other)).toEqual([]);
  });
});
