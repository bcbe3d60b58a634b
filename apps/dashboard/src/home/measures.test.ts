import { describe, expect, it } from 'vitest';
import { barRows } from './measures';

const department = (code: string) => ({ code, name: code });
const year = (a: string, o: string) => ({
  allocations: [{ department: department('A'), amount: a, perHead: '10.00' }],
  officeAllocations: [
    { department: department('O'), isInScope: true, amount: o, perHead: '5.00' },
    { department: department('X'), isInScope: false, amount: null, perHead: null },
  ],
});

describe('barRows', () => {
  it('takes amounts of both lists and leaves out what is not in scope', () => {
    expect(barRows('amount', year('3.00', '1.00'), year('2.00', '2.00'))).toEqual([
      { code: 'A', name: 'A', value: '3.00', before: '2.00' },
      { code: 'O', name: 'O', value: '1.00', before: '2.00' },
    ]);
  });
  it('takes shares of each year’s own total', () => {
    const rows = barRows('share', year('3.00', '1.00'), year('2.00', '2.00'));
    expect(rows.map(({ value, before }) => [value, before])).toEqual([
      ['0.750000', '0.500000'],
      ['0.250000', '0.500000'],
    ]);
  });
  it('has no tick without a year before', () => {
    const [first] = barRows('perHead', year('3.00', '1.00'), undefined);
    expect(first).toEqual({ code: 'A', name: 'A', value: '10.00', before: undefined });
  });
});
