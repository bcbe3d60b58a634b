export interface Cell {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The cells that a key leads over, nearest first; the first that holds a figure is the next. */
export function cellsAlong(
  { row, column }: Cell,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): readonly Cell[] {
  if (key === 'Home') return [...Array(size.columns).keys()].map((at) => ({ row, column: at }));
  if (key === 'End') {
    return [...Array(size.columns).keys()].reverse().map((at) => ({ row, column: at }));
  }
  const [down, right] = MOVES[key] ?? [0, 0];
  if (down === 0 && right === 0) return [];
  const cells: Cell[] = [];
  let next = { row: row + down, column: column + right };
  while (next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns) {
    cells.push(next);
    next = { row: next.row + down, column: next.column + right };
  }
  return cells;
}
