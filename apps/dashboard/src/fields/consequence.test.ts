import { describe, expect, it } from 'vitest';
import { consequenceOf } from './consequence';

const rows = (amounts: Record<string, string | null>) =>
  Object.entries(amounts).map(([code, amount]) => ({ department: { code }, amount }));

describe('the consequence of a decision', () => {
  const base = {
    allocations: rows({ A: '100.00', B: '200.00' }),
    officeAllocations: rows({ O: '50.00', X: null }),
  };
  it('counts units and money, and who has more or less than in the base', () => {
    const outcome = {
      allocations: rows({ A: '100.01', B: '199.98' }),
      officeAllocations: rows({ O: '50.00', X: null }),
    };
    expect(consequenceOf(outcome, base)).toEqual({
      units: 3,
      amount: '349.99',
      more: 1,
      less: 1,
      change: '-0.01',
    });
  });
  it('compares with nothing where there is no base', () => {
    expect(consequenceOf(base, null)).toEqual({
      units: 3,
      amount: '350.00',
      more: 0,
      less: 0,
      change: null,
    });
  });
});
