import { describe, expect, it } from 'vitest';
import type { TableView } from './documents';
import { layTable, move, tableText } from './table-layout';

const cell = (key: string, value: string | null) => ({
  key,
  value,
  isInferred: false,
  suggestion: null,
  citation: { article: '11', item: null, table: null, cell: null, summary: '', isRepaired: false },
});
const TABLE: TableView = {
  key: 'annex',
  title: 'Annex',
  article: '11',
  unit: null,
  columns: ['a', 'b'],
  rows: [
    { key: 'flat', label: 'F', group: null, cells: [cell('annex.flat', '1600')] },
    {
      key: 'm3',
      label: '3',
      group: 'M',
      cells: [cell('annex.m3.a', null), cell('annex.m3.b', '9')],
    },
    { key: 'm4', label: '4', group: 'M', cells: [cell('annex.m4.a', '8')] },
    { key: 'w', label: 'W', group: 'W', cells: [cell('annex.w.a', '7'), cell('annex.w.b', '6')] },
  ],
};

describe('a printed table', () => {
  const rows = layTable(TABLE);
  it('merges group headings and spreads a flat value over all columns', () => {
    expect(rows.map(({ groupSpan }) => groupSpan)).toEqual([0, 2, 0, 1]);
    expect(rows[0]?.cells.map(({ columnSpan }) => columnSpan)).toEqual([2]);
    expect(rows[2]?.cells.map((laid) => laid.cell?.value)).toEqual(['8', undefined]);
  });
  it('moves inside its edges', () => {
    expect(move('ArrowDown', { row: 0, column: 0 }, rows)).toEqual({ row: 1, column: 0 });
    expect(move('ArrowUp', { row: 1, column: 1 }, rows)).toEqual({ row: 0, column: 0 });
    expect(move('End', { row: 3, column: 0 }, rows)).toEqual({ row: 3, column: 1 });
    expect(move('ArrowRight', { row: 3, column: 1 }, rows)).toEqual({ row: 3, column: 1 });
    expect(move('a', { row: 0, column: 0 }, rows)).toBeUndefined();
  });
  it('copies as tab-separated text with its blanks', () => {
    expect(tableText(TABLE, '')).toBe('\ta\tb\nF\t1600\nM 3\t\t9\nM 4\t8\nW W\t7\t6');
  });
});
