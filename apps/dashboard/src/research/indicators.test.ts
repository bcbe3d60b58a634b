import { describe, expect, it } from 'vitest';
import { metIndicators } from './indicators';

describe('the core indicators of a year', () => {
  it('are those entered as met, in the order of the article', () => {
    expect(metIndicators({ hasPatent: true, hasProject: true, hasImpact: false })).toEqual([
      'project',
      'patent',
    ]);
  });
  it('are none where nothing has been entered', () => {
    expect(metIndicators(null)).toEqual([]);
    expect(metIndicators({ hasPrize: null })).toEqual([]);
  });
});
