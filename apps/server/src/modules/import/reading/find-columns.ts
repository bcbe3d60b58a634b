import type { FoundColumn, StoredProblem } from '../../../database/entities/index.js';
import type { Cell, ReadFile, Sheet } from '../../files/sheet.js';
import type { Column } from '../kinds/kind.js';
import { fileProblem } from '../stored-problem.js';
import { normal, withoutUnit } from './normal.js';

/** Titles and remarks may stand above the header. */
const HEADER_WITHIN = 5;

export interface Table {
  readonly sheetName: string;
  /** From 1, as in the user's sheet. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  readonly rows: Sheet['rows'];
}

export type FoundTable =
  | { readonly ok: true; readonly table: Table; readonly problems: readonly StoredProblem[] }
  | { readonly ok: false; readonly problems: readonly StoredProblem[] };

/** The sheet and the row of headers in which most columns of the kind are found. */
export function findTable(file: ReadFile, columns: readonly Column[]): FoundTable {
  const shown = file.sheets.filter(({ isHidden }) => !isHidden);
  const candidates = (shown.length > 0 ? shown : file.sheets).flatMap((sheet) =>
    sheet.rows
      .slice(0, HEADER_WITHIN)
      .map((cells, index) => ({ sheet, index, found: match(cells, columns) })),
  );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, each) => (most === null || count(each.found) > count(most.found) ? each : most),
    null,
  );
  const needed = columns.filter(({ isRequired }) => isRequired);
  if (best === null || count(best.found) === 0) {
    return { ok: false, problems: [fileProblem('header_not_found', { limit: HEADER_WITHIN })] };
  }
  const has = (key: string): boolean => best.found.some((column) => column.key === key);
  const problems = [
    ...needed
      .filter(({ key }) => !has(key))
      .map(({ key, label }) => fileProblem('column_missing', { column: label.zh }, key)),
    ...twice(best.found),
  ];
  const missing = columns
    // What is hidden is ours to write, and nobody misses it.
    .filter(({ key, isHidden }) => isHidden !== true && !has(key))
    .map(({ key }): FoundColumn => ({ key, foundAs: null, place: null }));
  const { sheet, index, found } = best;
  const table: Table = {
    sheetName: sheet.name,
    headerRow: index + 1,
    columns: [...found, ...missing],
    rows: sheet.rows.slice(index + 1),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, table, problems };
}

const count = (found: readonly FoundColumn[]): number =>
  found.filter(({ key }) => key !== null).length;

function match(cells: readonly (Cell | null)[], columns: readonly Column[]): FoundColumn[] {
  return cells.flatMap((cell, index) => {
    const text = cell?.text ?? '';
    if (text === '') return [];
    // What stands in brackets may be a unit, or tell two columns apart.
    const column = columnOf(normal(text), columns) ?? columnOf(withoutUnit(text), columns);
    return [{ key: column?.key ?? null, foundAs: text, place: index + 1 }];
  });
}

const columnOf = (header: string, columns: readonly Column[]): Column | undefined =>
  columns.find(({ label, key, names = [] }) =>
    [label.zh, label.en, key, ...names].some((name) => normal(name) === header),
  );

function twice(found: readonly FoundColumn[]): StoredProblem[] {
  return found.flatMap(({ key, foundAs }, index) => {
    const first = found.findIndex((each) => each.key === key);
    if (key === null || first === index) return [];
    return [fileProblem('column_found_twice', { column: foundAs ?? key }, key)];
  });
}
