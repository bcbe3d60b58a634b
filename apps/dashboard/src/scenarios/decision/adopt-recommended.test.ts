import { describe, expect, it } from 'vitest';
import { withRecommended } from './adopt-recommended';

const readings = [
  { code: 'D2', recommended: 'scaled' },
  { code: 'D2b', recommended: 'beside' },
];

describe('adopting what is recommended', () => {
  it('chooses for readings without a choice and leaves everything else', () => {
    const overrides = [{ path: 'decision.generalPool', value: '1.00', reason: 'r' }];
    const unchosen = [{ path: 'decision.readings.D2b' }, { path: 'facts.departments.A.score' }];
    expect(withRecommended(overrides, unchosen, readings)).toEqual([
      { path: 'decision.generalPool', value: '1.00', reason: 'r' },
      { path: 'decision.readings.D2b', value: 'beside' },
    ]);
  });
  it('adds nothing for a reading that this page does not know', () => {
    expect(withRecommended([], [{ path: 'decision.readings.D99' }], readings)).toEqual([]);
  });
});
