import { describe, expect, it } from 'vitest';
import { formatCoefficient, formatMoney } from '../../formats/format';
import { TEACHING_POOL } from './driver';
import type { Inputs } from './input-path';
import { facts, open } from './small-school.fixture';
import { hasUnsaved, reduceWorkbench } from './workbench-state';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

function after(state: WorkbenchState, ...actions: readonly WorkbenchAction[]): WorkbenchState {
  return actions.reduce(reduceWorkbench, state);
}

function figures({ outcome, problems }: WorkbenchState) {
  if (!outcome) throw new Error(problems.map(({ code, path }) => `${code} ${path}`).join(', '));
  const rate = (value: { toFixed(): string }) => formatCoefficient(value.toFixed(), 4);
  return {
    K1: rate(outcome.staffRate.value),
    K2: rate(outcome.studentRate.value),
    s: rate(outcome.staffShare.value),
    G: formatMoney(outcome.generalPool.value.toFixed()),
    W: formatMoney(outcome.teachingPool.value.toFixed()),
    sum: formatMoney(outcome.allocated.value.toFixed()),
    balance: formatMoney(outcome.balance.value.toFixed()),
    Z: outcome.departments.map(({ allocation }) => allocation.value.toFixed(2)),
    P: rate(outcome.averageTeachingAllowance.value),
    M: outcome.officeBase && rate(outcome.officeBase.value),
  };
}

const set = (path: string, value: string | null): WorkbenchAction => ({ type: 'set', path, value });
const toRates: WorkbenchAction = { type: 'lockMode', lockMode: 'RATES' };
const toPool: WorkbenchAction = { type: 'lockMode', lockMode: 'POOL' };

describe('the check figures', () => {
  it('POOL, W = 6,000,000, s = 0.5', () => {
    expect(figures(open())).toMatchObject({
      K1: '10,961.4267',
      K2: '531.3496',
      sum: '6,000,000.00',
      balance: '0.00',
      Z: ['2033392.20', '1556788.00', '1360931.10', '1048888.70'],
    });
  });

  it('the same with Y2 outside the pool (D2)', () => {
    expect(figures(after(open(), set('decision.readings.D2', 'beforeAssessment')))).toMatchObject({
      K1: '11,342.1550',
      K2: '549.8534',
      sum: '6,208,672.51',
      balance: '−208,672.51',
    });
  });

  it('RATES, K1 = 11,000, K2 = 530', () => {
    const state = after(
      open(),
      toRates,
      set('decision.staffRate', '11000'),
      set('decision.studentRate', '530'),
    );
    expect(figures(state)).toMatchObject({
      K1: '11,000.0000',
      K2: '530.0000',
      s: '0.5015',
      sum: '6,002,937.00',
      G: '8,988,691.01',
      Z: ['2034405.00', '1557244.00', '1362108.00', '1049180.00'],
    });
  });

  it('STAFF_RATE, W = 6,000,000, K1 = 11,000, and no solution beyond W/a', () => {
    const mode: WorkbenchAction = { type: 'lockMode', lockMode: 'STAFF_RATE' };
    const state = after(open(), mode, set('decision.staffRate', '11000'));
    expect(figures(state)).toMatchObject({ K2: '529.4798', s: '0.5018' });
    const beyond = after(state, set('decision.staffRate', '21923'));
    expect(beyond.problems.map(({ code }) => code)).toEqual(['rate_exceeds_pool']);
    expect(after(state, set('decision.staffRate', '21922')).problems).toEqual([]);
  });
});

describe('switching the lock mode', () => {
  it('changes no figure, and back and forth leaves no change behind', () => {
    const start = open();
    const rates = after(start, toRates);
    expect(figures(rates)).toEqual(figures(start));
    expect(rates.history.present.overrides.map(({ path }) => path)).toEqual([
      'decision.staffRate',
      'decision.studentRate',
    ]);
    const back = after(rates, toPool);
    expect(figures(back)).toEqual(figures(start));
    expect(back.history.present).toEqual(start.history.present);
    expect(figures(after(back, toRates, toPool, toRates))).toEqual(figures(start));
  });

  it('takes changed rates into the pool that they need', () => {
    const rates = after(open(), toRates, set('decision.staffRate', '11000'));
    const pool = after(rates, toPool);
    expect(figures(pool).sum).toBe(figures(rates).sum);
    expect(figures(pool).K1).toBe('11,000.0000');
  });

  it('holds fixed rates against the approved general pool', () => {
    const general: Inputs = {
      edition: '2015-01',
      facts,
      decision: {
        lockMode: 'POOL',
        generalPool: '9000000',
        staffShare: '0.5',
        officeRatio: '0.95',
      },
    };
    const rates = after(open(general), toRates, set('decision.staffRate', '12000'));
    expect(rates.outcome?.approvedGeneralPool?.value.toFixed()).toBe('9000000');
    const back = after(open(general), toRates, toPool);
    expect(back.history.present).toEqual({ lockMode: 'POOL', overrides: [] });
  });

  it('types G instead of W at the same figures', () => {
    const general = after(open(), { type: 'pool', typed: 'generalPool' });
    expect(general.history.present.overrides).toEqual([
      { path: 'decision.generalPool', value: '8984293.19' },
      { path: 'decision.teachingPool', value: null },
    ]);
    expect(figures(general)).toMatchObject({ W: '6,000,000.00', K1: '10,961.4267' });
  });
});

describe('a change', () => {
  it('is an override, can be undone, redone, restored, and all of it reset', () => {
    const moved = after(open(), set('facts.departments.A.headcount.senior', '6'));
    expect(moved.history.present.overrides).toEqual([
      { path: 'facts.departments.A.headcount.senior', value: '6' },
    ]);
    expect(hasUnsaved(moved)).toBe(true);
    const undone = after(moved, { type: 'undo' });
    expect(figures(undone)).toEqual(figures(open()));
    expect(hasUnsaved(undone)).toBe(false);
    expect(figures(after(undone, { type: 'redo' }))).toEqual(figures(moved));
    const restore: WorkbenchAction = {
      type: 'restore',
      path: 'facts.departments.A.headcount.senior',
    };
    expect(after(moved, restore).history.present.overrides).toEqual([]);
    expect(after(moved, toRates, { type: 'reset' }).history.present).toEqual({
      lockMode: 'POOL',
      overrides: [],
    });
  });

  it('that is not valid is named at its place, and the last valid figures stay', () => {
    const start = open();
    const wrong = after(start, set('facts.departments.A.establishment', '0'));
    expect(wrong.problems).toMatchObject([
      { code: 'establishment_must_be_positive', path: 'departments.A.establishment' },
    ]);
    expect(wrong.outcome).toBe(start.outcome);
    const typed = after(start, set('decision.teachingPool', 'abc'));
    expect(typed.problems).toMatchObject([{ code: 'not_a_number', path: 'decision.teachingPool' }]);
    expect(after(typed, { type: 'undo' }).problems).toEqual([]);
  });

  it('by one step goes from where the value is', () => {
    const step: WorkbenchAction = { type: 'step', driver: TEACHING_POOL, steps: 1 };
    expect(figures(after(open(), step, step)).W).toBe('6,020,000.00');
    expect(figures(after(open(), { ...step, steps: -1 })).sum).toBe('5,990,000.00');
  });

  it('of one gesture is one step back', () => {
    const slide = (value: string): WorkbenchAction => ({
      type: 'set',
      path: 'decision.teachingPool',
      value,
      gesture: 'slide decision.teachingPool',
    });
    const slid = after(open(), slide('6010000'), slide('6020000'), { type: 'endGesture' });
    expect(figures(slid).W).toBe('6,020,000.00');
    expect(figures(after(slid, { type: 'undo' })).W).toBe('6,000,000.00');
  });
});

describe('a base that cannot be computed', () => {
  const { A, ...others } = facts.departments;
  const lacking: Inputs = {
    edition: '2015-01',
    facts: { ...facts, departments: { ...others, A: { ...A!, score: null } } },
    decision: { lockMode: 'POOL', teachingPool: '6000000' },
  };

  it('names what is missing, and a draft may assume it', () => {
    const start = open(lacking);
    expect(start.outcome).toBeNull();
    expect(start.problems).toMatchObject([{ code: 'missing', path: 'departments.A.score' }]);
    expect(after(start, toRates)).toBe(start);
    const assumed = after(start, set('facts.departments.A.score', '95'));
    expect(figures(assumed)).toEqual(figures(open()));
    expect(assumed.baseOutcome).toBeNull();
  });
});
