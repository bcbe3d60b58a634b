import { describe, expect, it } from 'vitest';
import { headroomOf } from './headroom';
import { open } from './small-school.fixture';
import { reduceWorkbench } from './workbench-state';

const start = open();
const { outcome: base } = start;
if (!base) throw new Error('the small school has an outcome');
const year = { headroom: '500000.00', typedPool: '8984293.19' };

describe('the headroom under the approved total', () => {
  it('is the year’s own while the draft is its base', () => {
    expect(headroomOf(year, base, base)).toBe('500000.00');
    expect(headroomOf(null, base, base)).toBeNull();
  });

  it('falls by what the draft’s general pool takes more, and by what follows beside it', () => {
    const { outcome } = reduceWorkbench(start, {
      type: 'set',
      path: 'decision.teachingPool',
      value: '6060000',
    });
    if (!outcome) throw new Error('the draft has an outcome');
    // The pool grows by 1 % = 89,842.93; the offices' overrun is one unit's Yd of 1.02: 2 % of the
    // office total r·P·T1, which grows by 1 % as well.
    const overrun = (of: typeof outcome) =>
      of.residuals.find(({ id }) => id === 'officeOverrun')?.amount.value.toFixed(2);
    expect([overrun(base), overrun(outcome)]).toEqual(['-59685.87', '-60282.72']);
    expect(headroomOf(year, outcome, base)).toBe('409560.21');
  });
});
