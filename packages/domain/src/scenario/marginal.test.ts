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
  const of = (kind: Threshold['kind'], unit: string, one: Variant) =>
    thresholds(one)
      .filter((found) => found.kind === kind && found.units[0] === unit)
      .map((found) => JSON.parse(JSON.stringify(found)) as unknown);

  test('a department exactly on ten per cent: one more of 45 removes 2.5·K1·Y2', () => {
    const path = 'facts.departments.A.headcount.intermediate';
    expect(of('staffing', 'A', variant(RATES, ON_THRESHOLD))).toEqual([
      {
        kind: 'staffing',
        units: ['A'],
        threshold: '45',
        value: '45',
        distance: '0',
        unitOfDistance: 'head',
        direction: 'up',
        isReached: true,
        expectedFrom: null,
        crossing: [{ path, value: '46' }],
        title: 'intermediate',
        // 2.5 × 1,000 × 1.02; with the head's own 1.15 it is 3.65.
        adjustment: '2550',
        points: null,
        effect: 372_300,
        effectOnOthers: 0,
      },
    ]);
  });

  test('a head from the threshold of too many it is one more that costs', () => {
    const near = factsOf({
      A: college({ headcount: { intermediate: '54' }, establishment: '50', students: '500' }),
    });
    const [found] = thresholds(variant(RATES, near)).filter(({ kind }) => kind === 'staffing');
    expect([found?.threshold?.toString(), found?.direction, found?.isReached]).toEqual([
      '55',
      'up',
      false,
    ]);
    // 0.4 × 5 × 1,000 × 1.02; the head itself brings 1.15.
    expect(found?.adjustment?.toString()).toBe('-2040');
    expect(found?.effect).toBe(-86_700);
    const far = factsOf({ A: college({ headcount: { intermediate: '50' }, establishment: '50' }) });
    expect(of('staffing', 'A', variant(RATES, far))).toMatchObject([
      { distance: '5', effect: null, effectOnOthers: null, crossing: null },
    ]);
  });

  test('a variance weighs more next January', () => {
    expect(of('varianceYear', 'A', variant(RATES, ON_THRESHOLD))).toMatchObject([
      {
        threshold: '2',
        value: '1',
        expectedFrom: '2016-01',
        // (0.7 − 0.5) × 5 × 1,000 × 1.02.
        effect: -102_000,
      },
    ]);
  });

  test('the nearest band above and below, in ranks and points, and who pays for a better one', () => {
    const [up, down] = thresholds(variant(POOL)).filter(
      ({ kind, units }) => kind === 'rank' && units[0] === 'B',
    );
    expect([up?.threshold, up?.value, up?.distance, up?.points].map(String)).toEqual([
      '1',
      '2',
      '1',
      '5',
    ]);
    expect([up?.direction, down?.direction]).toEqual(['up', 'down']);
    expect(up?.effect).toBe(margins(variant(POOL), 'B')({ kind: 'rank', by: 1 })?.own);
    expect((up?.effect ?? 0) + (up?.effectOnOthers ?? 0)).toBe(0);
    expect(down?.effect).toBeLessThan(0);
  });

  test('a tie that straddles a cut is told', () => {
    const { A, B } = SMALL_SCHOOL.departments;
    invariant(A !== undefined && B !== undefined, 'the small school');
    const tied = factsOf({ ...SMALL_SCHOOL.departments, A, B: { ...B, score: '95' } });
    const [found] = thresholds(variant(POOL, tied)).filter(({ kind }) => kind === 'tie');
    expect([found?.units, found?.value?.toString(), found?.effect]).toEqual([
      ['A', 'B'],
      '95',
      null,
    ]);
  });

  test('under other readings of Q there is no threshold to meet', () => {
    const one = variant({ ...RATES, readings: { D1: 'alwaysApplies' } }, ON_THRESHOLD);
    expect(thresholds(one).some(({ kind }) => kind === 'staffing')).toBe(false);
    const other = variant({ ...RATES, readings: { D3: 'overstaffingOnly' } }, ON_THRESHOLD);
    expect(thresholds(other)).toEqual([]);
  });

  test('the threshold is that of the edition as amended', () => {
    const amendments = [{ key: 'staffingThreshold', value: '0.2', from: '2015-01' }];
    const one = { ...variant(RATES, ON_THRESHOLD), amendments };
    expect(of('staffing', 'A', one)).toMatchObject([{ threshold: '40', isReached: false }]);
  });
});
