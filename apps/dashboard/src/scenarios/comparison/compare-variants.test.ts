import { describe, expect, it } from 'vitest';
import { variantOf } from '../workbench/preview';
import { base, open } from '../workbench/small-school.fixture';
import { compareVariants } from './compare-variants';
import { figureCells } from './shown-values';

const raised = {
  lockMode: 'POOL' as const,
  overrides: [{ path: 'decision.teachingPool', value: '6600000' }],
};

function sideBySide() {
  const { outcome } = open();
  const variant = variantOf(base, raised);
  if (!outcome || !variant) throw new Error('the small school has no outcome');
  const higher = open({ ...base, decision: variant.decision }).outcome;
  return compareVariants(
    [
      { id: 'base', name: '基准', variant: base, outcome },
      { id: 'a', name: 'A', variant, outcome: higher },
      { id: 'b', name: 'B', variant, outcome: null },
    ],
    { locale: 'zh', labelOf: (path) => path },
  );
}

describe('variants side by side in the browser', () => {
  it('gives values and differences to the base, and nothing for what cannot be computed', () => {
    const { figures } = sideBySide();
    const pool = figures.find(({ id }) => id === 'teachingPool');
    expect(pool?.values).toEqual(['6000000', '6600000', null]);
    expect(pool?.differences).toEqual(['0', '600000', null]);
    // W / a is 21,922.8535; half of it, and a tenth more.
    const rate = figures.find(({ id }) => id === 'staffRate');
    expect(rate && figureCells(rate, 'values').slice(0, 2)).toEqual(['10,961.4267', '12,057.5694']);
  });
  it('has a tenth more for every college of a pool a tenth larger', () => {
    const { departments } = sideBySide();
    const colleges = departments.filter(({ department }) => department.kind !== 'OFFICE');
    expect(colleges.map(({ rates }) => rates)).toEqual(
      ['A', 'B', 'C', 'G'].map(() => ['0', '0.1', null]),
    );
  });
  it('lists the inputs that differ, each once', () => {
    const { overrides } = sideBySide();
    expect(overrides).toEqual([
      {
        path: 'decision.teachingPool',
        label: 'decision.teachingPool',
        values: ['6000000', '6600000', '6600000'],
      },
    ]);
  });
});
