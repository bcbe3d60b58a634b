import type { CellView, RowView, TableView } from './documents';

export interface LaidRow {
  readonly row: RowView;
  /** The group heading begins here and covers so many rows; 0 where it has begun above. */
  readonly groupSpan: number;
  readonly cells: readonly LaidCell[];
}

export interface LaidCell {
  /** No cell: the grade has no such step. */
  readonly cell: CellView | null;
  readonly columnSpan: number;
}

/** One value that holds for all columns is keyed by its row alone. */
function isFlat({ key, cells }: RowView): boolean {
  return cells.length === 1 && cells[0]?.key.split('.').at(-1) === key;
}

function cellsOf(row: RowView, columns: number): LaidCell[] {
  const [only] = row.cells;
  if (only && isFlat(row)) return [{ cell: only, columnSpan: columns }];
  return Array.from({ length: columns }, (_, index) => ({
    cell: row.cells[index] ?? null,
    columnSpan: 1,
  }));
}

/** Rows with their group headings merged, as the document prints them. */
export function layTable({ rows, columns }: TableView): LaidRow[] {
  return rows.map((row, index) => {
    const isFirst = row.group !== null && rows[index - 1]?.group !== row.group;
    const next = rows.slice(index).findIndex(({ group }) => group !== row.group);
    const groupSpan = isFirst ? (next === -1 ? rows.length - index : next) : 0;
    return { row, groupSpan, cells: cellsOf(row, columns.length) };
  });
}

/** The table as tab-separated text, for a spreadsheet. */
export function tableText({ rows, columns }: TableView, corner: string): string {
  const lines = rows.map(({ group, label, cells }) => [
    group ? `${group} ${label}` : label,
    ...cells.map(({ value }) => value ?? ''),
  ]);
  return [[corner, ...columns], ...lines].map((line) => line.join('\t')).join('\n');
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; undefined for keys that do not move. */
export function move(key: string, { row, column }: Place, rows: readonly LaidRow[]) {
  const width = (at: number) => rows[at]?.cells.length ?? 1;
  const within = (at: number, wanted: number): Place => {
    const target = Math.min(Math.max(at, 0), rows.length - 1);
    return { row: target, column: Math.min(Math.max(wanted, 0), width(target) - 1) };
  };
  switch (key) {
    case 'ArrowRight':
      return within(row, column + 1);
    case 'ArrowLeft':
      return within(row, column - 1);
    case 'ArrowDown':
      return within(row + 1, column);
    case 'ArrowUp':
      return within(row - 1, column);
    case 'Home':
      return within(row, 0);
    case 'End':
      return within(row, width(row) - 1);
    default:
      return undefined;
  }
}
