import { describe, expect, it } from 'vitest';
import {
  fractionOf,
  growthText,
  NO_CHANGE,
  toProjection,
  withGrowth,
  withSameGrowth,
} from './assumptions';

describe('assumptions', () => {
  it('begin with no growth, everybody replaced and nobody promoted', () => {
    expect(toProjection(NO_CHANGE)).toEqual({
      years: 5,
      poolGrowth: ['0.00', '0.00', '0.00', '0.00', '0.00'],
      studentGrowth: ['0.00', '0.00', '0.00', '0.00', '0.00'],
      establishmentGrowth: ['0.00', '0.00', '0.00', '0.00', '0.00'],
      promotionShare: '0.00',
      replacementShare: '1.00',
    });
  });
  it('are typed in per cent, year by year', () => {
    const third = withGrowth(NO_CHANGE, 'poolGrowth', 2, '3.5');
    expect(toProjection(third)?.poolGrowth).toEqual(['0.00', '0.00', '0.035', '0.00', '0.00']);
    const first = withGrowth(third, 'poolGrowth', 0, '−2');
    expect(toProjection(withSameGrowth(first, 'poolGrowth'))?.poolGrowth).toEqual([
      '-0.02',
      '-0.02',
      '-0.02',
      '-0.02',
      '-0.02',
    ]);
    expect(growthText({ ...first, years: 7 }, 'poolGrowth', 6)).toBe('0');
  });
  it('ask nothing while a text is no number or beyond its bounds', () => {
    expect(toProjection(withGrowth(NO_CHANGE, 'studentGrowth', 1, 'x'))).toBeNull();
    expect(fractionOf('101', 'share')).toBeNull();
    expect(fractionOf('-1', 'share')).toBeNull();
    expect(fractionOf('-100', 'growth')).toBeNull();
    expect(fractionOf('', 'growth')).toBeNull();
    expect(fractionOf('5%', 'growth')).toBe('0.05');
    expect(fractionOf('100.1', 'growth')).toBeNull();
  });
});
