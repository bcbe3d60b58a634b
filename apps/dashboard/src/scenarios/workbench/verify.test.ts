import { describe, expect, it } from 'vitest';
import { open } from './small-school.fixture';
import { comparedUnits, mismatches } from './verify';

const { outcome } = open();
if (!outcome) throw new Error('the small school has an outcome');
const unit = (code: string, amount: string | null) => ({
  department: { id: code, code, name: `单位 ${code}` },
  amount,
});
const equal = {
  allocated: '6000000.00',
  allocations: [
    unit('A', '2033392.20'),
    unit('B', '1556788.00'),
    unit('C', '1360931.10'),
    unit('G', '1048888.70'),
  ],
  officeAllocations: [unit('J', outcome.offices[0]?.allocation?.value.toFixed(2) ?? null)],
};

describe('comparing with the server', () => {
  it('finds nothing where every amount is equal to the fen', () => {
    expect(mismatches(equal, outcome)).toEqual([]);
    expect(comparedUnits(equal)).toBe(5);
  });

  it('names every figure that differs, with both amounts', () => {
    const [first, ...others] = equal.allocations;
    const server = {
      ...equal,
      allocated: '6000000.01',
      allocations: [{ ...first!, amount: '2033392.21' }, ...others],
    };
    expect(mismatches(server, outcome)).toEqual([
      { name: 'ΣZ', server: '6000000.01', browser: '6000000.00' },
      { name: '单位 A', server: '2033392.21', browser: '2033392.20' },
    ]);
  });

  it('does not take a missing amount for an equal one', () => {
    const server = { ...equal, allocations: [unit('A', null), unit('X', '1.00')] };
    expect(mismatches(server, outcome)).toEqual([
      { name: '单位 A', server: null, browser: '2033392.20' },
      { name: '单位 X', server: '1.00', browser: null },
    ]);
  });
});
