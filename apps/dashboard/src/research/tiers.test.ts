import { describe, expect, it } from 'vitest';
import { tiersOf } from './tiers';

const cells = (values: readonly string[], inferred = '') =>
  values.map((value) => ({ value, isInferred: value === inferred }));
const TABLE = {
  key: 'table6',
  columns: [],
  rows: [
    { key: 'workload', cells: cells(['2000', '1750', '300'], '300') },
    { key: 'coefficient', cells: cells(['2.5', '2.4', '1.15']) },
  ],
};

describe('the tiers of Table 6', () => {
  it('take workload and coefficient of one column together, with the mark of the inferred one', () => {
    expect(tiersOf([TABLE]).at(2)).toEqual({
      tier: 3,
      title: 'SENIOR',
      workload: '300',
      coefficient: '1.15',
      isInferred: true,
    });
  });
  it('belong to senior up to 5, associate up to 9, intermediate up to 12 (Art. 22(1))', () => {
    const twelve = cells(Array.from({ length: 12 }, (_, index) => String(index)));
    const tiers = tiersOf([{ ...TABLE, rows: [{ key: 'coefficient', cells: twelve }] }]);
    expect(tiers.map(({ title }) => title[0]).join('')).toBe('SSSSSAAAAIII');
  });
  it('are none without the table', () => {
    expect(tiersOf([])).toEqual([]);
  });
});
