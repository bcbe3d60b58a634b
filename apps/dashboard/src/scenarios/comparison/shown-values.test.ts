import { describe, expect, it } from 'vitest';
import { departmentCells, figureCells } from './shown-values';

const staffRate = {
  id: 'staffRate',
  label: '教师划拨基数',
  symbol: 'K1',
  unit: 'yuan/coefficient',
  values: ['10961.4266743649', '11000', null],
  differences: ['0', '38.5733256351', null],
};

const department = {
  department: { id: 'x', code: 'A', name: '机械学院', kind: 'COLLEGE' as const },
  amounts: ['2033392.20', '2034405.00', null],
  differences: ['0.00', '1012.80', null],
  rates: ['0', '0.0004980839', null],
  ranks: [1, 1, null],
};

describe('figureCells', () => {
  it('shows values, differences and rates; the reference keeps its value', () => {
    expect(figureCells(staffRate, 'values')).toEqual(['10,961.4267', '11,000.0000', null]);
    expect(figureCells(staffRate, 'differences')).toEqual(['10,961.4267', '+38.5733', null]);
    expect(figureCells(staffRate, 'rates')).toEqual(['10,961.4267', '+0.35\u00a0%', null]);
  });
});

describe('departmentCells', () => {
  it('shows amounts to the fen, differences with their sign, rates as per cent', () => {
    expect(departmentCells(department, 'values')).toEqual(['2,033,392.20', '2,034,405.00', null]);
    expect(departmentCells(department, 'differences')).toEqual(['2,033,392.20', '+1,012.80', null]);
    expect(departmentCells(department, 'rates')).toEqual(['2,033,392.20', '+0.05\u00a0%', null]);
  });
});
