import { describe, expect, it } from 'vitest';
import { cellsAlong } from './cells-along';

const size = { rows: 3, columns: 4 };

describe('cellsAlong', () => {
  it('goes to the edge and no further', () => {
    expect(cellsAlong({ row: 1, column: 2 }, 'ArrowRight', size)).toEqual([{ row: 1, column: 3 }]);
    expect(cellsAlong({ row: 1, column: 3 }, 'ArrowRight', size)).toEqual([]);
    expect(cellsAlong({ row: 2, column: 0 }, 'ArrowUp', size)).toEqual([
      { row: 1, column: 0 },
      { row: 0, column: 0 },
    ]);
  });

  it('takes Home and End to the ends of the row', () => {
    expect(cellsAlong({ row: 1, column: 2 }, 'Home', size)[0]).toEqual({ row: 1, column: 0 });
    expect(cellsAlong({ row: 1, column: 2 }, 'End', size)[0]).toEqual({ row: 1, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(cellsAlong({ row: 1, column: 2 }, 'Enter', size)).toEqual([]);
  });
});
