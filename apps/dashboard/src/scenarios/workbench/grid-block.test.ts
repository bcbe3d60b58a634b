import { describe, expect, it } from 'vitest';
import { parseBlock, placed } from './grid-block';
import { tablesOf } from './regulation';

const table3 = tablesOf('2015-01').find(({ key }) => key === 'table3');

describe('a block from a spreadsheet', () => {
  it('is read line by line, with the numbers that people write', () => {
    expect(parseBlock('2.2\t２．１\r\n1.7\t\r\n')).toEqual([
      ['2.2', '2.1'],
      ['1.7', null],
    ]);
    expect(parseBlock('1,000.50')).toEqual([['1000.5']]);
  });

  it('falls on the cells from where it is pasted, and not beyond the table', () => {
    if (!table3) throw new Error('the edition has Table 3');
    const [first, second] = table3.rows;
    expect(placed(table3, { row: 0, column: 1 }, parseBlock('2.0\t1.9\t9\n1.5\t1.3'))).toEqual({
      [`regulation.${first?.cells[1]?.key}`]: '2',
      [`regulation.${first?.cells[2]?.key}`]: '1.9',
      [`regulation.${second?.cells[1]?.key}`]: '1.5',
      [`regulation.${second?.cells[2]?.key}`]: '1.3',
    });
    const last = { row: table3.rows.length - 1, column: 0 };
    expect(Object.keys(placed(table3, last, parseBlock('1\n2')))).toHaveLength(1);
  });
});
