import { describe, expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { departmentOf, outcomeOf, SMALL_SCHOOL } from '../testing/outcomes.js';
import type { Variant } from './bridge-mix.js';
import { goalSeek, type Goal, type Sought } from './goal-seek.js';

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000' };
const RATES: DecisionInput = { lockMode: 'RATES', staffRate: '11000', studentRate: '530' };

const variant = (decision: DecisionInput): Variant => ({
  facts: SMALL_SCHOOL,
  decision,
  edition: EDITION_2015_01,
});

function seek(decision: DecisionInput, goal: Goal): Sought {
  const found = goalSeek(variant(decision), goal);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

describe('a goal that can be reached', () => {
  test('by a rate in closed form: A’s 1,800 students at Y2 1.06 weigh 1,908', () => {
    const now = departmentOf(outcomeOf(SMALL_SCHOOL, RATES), 'A').allocation.value;
    const sought = seek(RATES, {
      figure: { kind: 'allocation', unit: 'A' },
      target: now.plus(190_800).toString(),
      path: 'decision.studentRate',
      from: '250',
      to: '1200',
    });
    invariant(sought.isSolved, 'K2 moves Z');
    expect([sought.input, sought.residual.toString()]).toEqual(['630', '0']);
    // G shares in all 4,400 students by 0.24; B’s 1,500 count by 1.04, C’s 1,100 by 1.02.
    const others = sought.sideEffects.filter(({ code }) => !code.startsWith('O'));
    expect(others.map(({ code }) => code)).toEqual(['B', 'C', 'G']);
    expect(others[0]?.change.toString()).toBe('156000');
  });

  test('the pool that gives an office base, with what others get beside it', () => {
    const sought = seek(
      { lockMode: 'POOL', generalPool: '9000000' },
      {
        figure: { kind: 'officeBase' },
        target: '24000',
        path: 'decision.generalPool',
        from: '5000000',
        to: '15000000',
      },
    );
    invariant(sought.isSolved, 'the pool moves M');
    expect(sought.residual.abs().lessThanOrEqualTo('0.01')).toBe(true);
    expect(sought.sideEffects.every(({ change }) => change.greaterThan(0))).toBe(true);
  });

  test('beyond the limit of a given rate the range ends where the pool bears it', () => {
    const goal: Goal = {
      figure: { kind: 'allocation', unit: 'C' },
      target: '1850000',
      path: 'decision.staffRate',
      from: '11000',
      to: '40000',
    };
    const sought = seek({ ...POOL, lockMode: 'STAFF_RATE', staffRate: '11000' }, goal);
    invariant(sought.isSolved || sought.nearest !== null, 'something is reached');
    const input = sought.isSolved ? sought.input : (sought.nearest?.input ?? '');
    expect(Number(input)).toBeLessThanOrEqual(21922.8536);
  });
});

describe('a goal that cannot be reached', () => {
  const aim: Goal = {
    figure: { kind: 'allocation', unit: 'B' },
    target: '1540000',
    path: 'facts.departments.B.score',
    from: '75',
    to: '99',
  };

  test('with the nearest value, and where the figure leaps over it', () => {
    const sought = seek(POOL, aim);
    expect(sought.isSolved).toBe(false);
    if (sought.isSolved) return;
    const [jump] = sought.jumps;
    const scores = new Set(['80', '85', '95']);
    expect(sought.nearest).not.toBeNull();
    // The leap stands at another department's score.
    const inputs = [jump?.below.input ?? '', jump?.above.input ?? ''];
    expect(inputs.some((input) => scores.has(input))).toBe(true);
    expect(sought.breaksConstraint).toBe(false);
  });

  test('a total that must stay stops a rate; the nearest that keeps it is told', () => {
    const sought = seek(RATES, {
      figure: { kind: 'allocation', unit: 'A' },
      target: '2100000',
      path: 'decision.studentRate',
      from: '530',
      to: '1200',
      keepsTotal: true,
    });
    if (sought.isSolved) throw new Error('the total moves with K2');
    expect(sought.breaksConstraint).toBe(true);
    expect(sought.nearest?.input).toBe('530');
  });

  test('nobody may lose more than a share', () => {
    const goal: Goal = {
      figure: { kind: 'allocation', unit: 'A' },
      target: '2037000',
      path: 'decision.staffShare',
      from: '0.1',
      to: '0.9',
    };
    const free = seek(POOL, goal);
    const bound = seek(POOL, { ...goal, greatestLoss: '0.001' });
    expect([free.isSolved, bound.isSolved]).toEqual([true, false]);
    expect(!bound.isSolved && bound.breaksConstraint).toBe(true);
  });

  test('what the lock mode solves, and what is no number, is refused', () => {
    const figure = { kind: 'allocated' } as const;
    for (const path of ['decision.staffRate', 'decision.readings.D2', 'facts.departments.A.kind']) {
      const found = goalSeek(variant(POOL), { figure, target: '1', path, from: '0', to: '1' });
      expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['does_not_apply']);
    }
  });
});
