import { describe, expect, it } from 'vitest';
import { departmentRows } from './department-rows';

const change = (code: string, amount: string) => ({
  department: { code, name: `单位${code}` },
  change: amount,
});

describe('what options change, by department', () => {
  it('lists the departments that change, in order, with every option', () => {
    const rows = departmentRows([
      { option: 'IN_FORCE', departments: [] },
      { option: 'A', departments: [change('C02', '-5.00'), change('C01', '7.25')] },
      { option: 'B', departments: [change('C02', '1.00'), change('C03', '0.00')] },
    ]);
    expect(rows.map(({ code, changes }) => [code, changes])).toEqual([
      ['C01', { A: '7.25' }],
      ['C02', { A: '-5.00', B: '1.00' }],
    ]);
  });
  it('is empty where nothing moves', () => {
    expect(departmentRows([{ option: 'A', departments: [change('C01', '0')] }])).toEqual([]);
  });
});
