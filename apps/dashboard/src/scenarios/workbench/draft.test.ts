import { describe, expect, it } from 'vitest';
import {
  countChanges,
  currentValue,
  isChanged,
  isSameDraft,
  withoutChange,
  withValue,
} from './draft';
import type { Draft } from './draft';
import type { Inputs } from './input-path';

const base: Inputs = {
  edition: '2015-01',
  facts: {
    period: '2026',
    departments: {
      A: { kind: 'COLLEGE', headcount: { senior: '5' }, establishment: '60', isQualified: true },
    },
  },
  decision: { lockMode: 'POOL', generalPool: '6000000', readings: { D2: 'within_pool' } },
};
const empty: Draft = { lockMode: 'POOL', overrides: [] };
const SENIOR = 'facts.departments.A.headcount.senior';

describe('a draft', () => {
  it('reads the base where nothing was changed', () => {
    expect(currentValue(empty, base, SENIOR)).toBe('5');
    expect(currentValue(empty, base, 'facts.departments.A.isQualified')).toBe('true');
    expect(currentValue(empty, base, 'facts.departments.A.score')).toBeNull();
    expect(currentValue(empty, base, 'facts.departments.X.score')).toBeNull();
  });

  it('holds a changed value once, in its place, and none that equals the base', () => {
    const one = withValue(empty, base, SENIOR, '6');
    const two = withValue(one, base, 'decision.generalPool', '6100000');
    const changed = withValue(two, base, SENIOR, '7');
    expect(changed.overrides).toEqual([
      { path: SENIOR, value: '7' },
      { path: 'decision.generalPool', value: '6100000' },
    ]);
    expect(currentValue(changed, base, SENIOR)).toBe('7');
    expect(withValue(changed, base, SENIOR, '5').overrides).toEqual([two.overrides[1]]);
    expect(withValue(empty, base, 'decision.generalPool', '6000000.00').overrides).toEqual([]);
  });

  it('can take an entered value away, which is a change', () => {
    const without = withValue(empty, base, 'decision.generalPool', null);
    expect(without.overrides).toEqual([{ path: 'decision.generalPool', value: null }]);
    expect(isChanged(without, 'decision.generalPool')).toBe(true);
    expect(withoutChange(without, 'decision.generalPool')).toEqual(empty);
  });

  it('keeps a reason that a saved override carries', () => {
    const saved: Draft = {
      lockMode: 'POOL',
      overrides: [{ path: SENIOR, value: '6', reason: '引进' }],
    };
    expect(withValue(saved, base, SENIOR, '7').overrides).toEqual([
      { path: SENIOR, value: '7', reason: '引进' },
    ]);
  });

  it('is the same draft whatever the order of its changes', () => {
    const one = withValue(withValue(empty, base, SENIOR, '6'), base, 'decision.generalPool', '1');
    const other = withValue(withValue(empty, base, 'decision.generalPool', '1'), base, SENIOR, '6');
    expect(isSameDraft(one, other)).toBe(true);
    expect(isSameDraft(one, empty)).toBe(false);
    expect(countChanges(one, 'POOL')).toBe(2);
    expect(countChanges(one, 'RATES')).toBe(3);
  });
});
