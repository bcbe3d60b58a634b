import { describe, expect, it } from 'vitest';
import { hasMoreDecimals, valueText } from './value-text';

describe('valueText', () => {
  it('shows a quotient with four decimals and opens to ten', () => {
    const rate = '10961.42667436489607390300230946882217090';
    expect(hasMoreDecimals(rate)).toBe(true);
    expect(valueText(rate, 'yuan/coefficient', false)).toBe('10,961.4267');
    expect(valueText(rate, 'yuan/coefficient', true)).toBe('10,961.4266743649');
    expect(valueText('16087.1910026606', 'yuan/coefficient', false)).toBe('16,087.1910');
  });

  it('keeps every digit of an amount beyond 2^53', () => {
    expect(valueText('90071992547409931.25', 'yuan/year', false)).toBe('90,071,992,547,409,931.25');
  });

  it('writes a minus and no sign on zero', () => {
    expect(valueText('-208672.51', 'yuan/year', false)).toBe('−208,672.51');
    expect(valueText('-0.00', 'yuan/year', false)).toBe('0.00');
    expect(valueText('6000000', 'yuan/year', false)).toBe('6,000,000.00');
  });

  it('leaves a fact that is yes or no as it is', () => {
    expect(valueText('true', 'none', false)).toBe('true');
  });
});
