import { describe, expect, it } from 'vitest';
import { base } from '../../workbench/small-school.fixture';
import { readGoal } from './goal-form';
import type { GoalDraft } from './goal-form';
import { goalPaths, usualRange } from './goal-paths';

const draft: GoalDraft = {
  figure: 'unit:A',
  target: '320万',
  path: 'decision.studentRate',
  from: '250',
  to: '600',
  keepsTotal: true,
  limitsLoss: true,
  greatestLoss: '3',
};

describe('the sentence of a goal', () => {
  it('is read as people write numbers', () => {
    expect(readGoal(draft)).toEqual({
      ok: true,
      goal: {
        figure: { kind: 'allocation', unit: 'A' },
        target: '3200000',
        path: 'decision.studentRate',
        from: '250',
        to: '600',
        keepsTotal: true,
        greatestLoss: '0.03',
      },
    });
  });
  it('names every box that holds no number, and a range that runs backwards', () => {
    expect(readGoal({ ...draft, target: '', from: 'x' })).toEqual({
      ok: false,
      faults: { target: 'not_a_number', from: 'not_a_number' },
    });
    expect(readGoal({ ...draft, to: '250' })).toEqual({ ok: false, faults: { to: 'order' } });
    expect(readGoal({ ...draft, limitsLoss: false, greatestLoss: '' }).ok).toBe(true);
  });
});

describe('what may be moved', () => {
  const paths = (lockMode: 'POOL' | 'RATES') => {
    const rates = { staffRate: '11000', studentRate: '530' };
    const decision = { ...base.decision, lockMode, ...(lockMode === 'RATES' && rates) };
    return goalPaths({ ...base, decision }, { kind: 'allocation', unit: 'A' }).map(
      ({ path }) => path,
    );
  };

  it('is free in the lock mode and has a value', () => {
    const pool = paths('POOL');
    expect(pool).toContain('decision.teachingPool');
    expect(pool).not.toContain('decision.generalPool');
    expect(pool).not.toContain('decision.staffRate');
    expect(pool).toContain('facts.departments.A.establishment');
    expect(pool).not.toContain('facts.departments.B.establishment');
    expect(pool).toContain('regulation.staffingThreshold');
    expect(paths('RATES')).toContain('decision.studentRate');
    expect(paths('RATES')).not.toContain('decision.teachingPool');
  });
  it('runs half as far down and up to begin with', () => {
    expect(usualRange(base, 'facts.departments.A.students')).toEqual({ from: '900', to: '2700' });
  });
});
