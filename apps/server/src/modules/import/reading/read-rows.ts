import type { StoredProblem } from '../../../database/entities/index.js';
import type { Column, Values } from '../kinds/kind.js';
import { storedProblem } from '../stored-problem.js';
import type { Table } from './find-columns.js';
import { readCell } from './read-cell.js';
import type { Words } from './words.js';

/** A row of the file as far as it could be read. */
export interface SheetRow {
  /** In the user's own sheet. */
  readonly number: number;
  readonly values: Values;
  readonly problems: readonly StoredProblem[];
}

const BY_DAY = new Set(['SICK_LEAVE', 'PERSONAL_LEAVE', 'ABSENT_WITHOUT_LEAVE', 'PROTECTED_LEAVE']);
const MONTH = 'YYYY-MM';

/** Every row that holds something, with everything that is wrong in its cells. */
export function readSheetRows(
  { rows, headerRow, columns: found }: Table,
  columns: readonly Column[],
  words: Words,
): SheetRow[] {
  const places = columns.flatMap((column) => {
    const place = found.find(({ key }) => key === column.key)?.place ?? null;
    return place === null ? [] : [{ column, index: place - 1 }];
  });
  const read = rows.flatMap((cells, index): SheetRow[] => {
    const values: Record<string, string | null> = {};
    const problems: StoredProblem[] = [];
    for (const { column, index: at } of places) {
      const cell = readCell(column, cells[at] ?? null, words);
      values[column.key] = cell.ok ? cell.value : null;
      if (!cell.ok) problems.push(cell.problem);
      else if (cell.value === null && column.isRequired === true) {
        problems.push(storedProblem('blank', column.key));
      }
    }
    const isEmpty = places.every(({ index: at }) => (cells[at]?.text ?? '') === '');
    if (isEmpty) return [];
    return [{ number: headerRow + index + 1, values: inMonths(values, columns), problems }];
  });
  return markRepeated(read, columns);
}

/** Only leave by day is told by days; a month is meant where a day stands for anything else. */
function inMonths(values: Values, columns: readonly Column[]): Values {
  if (BY_DAY.has(values['type'] ?? '')) return values;
  const months = columns
    .filter(({ key, type }) => type === 'monthOrDay' && values[key] != null)
    .map(({ key }) => [key, values[key]?.slice(0, MONTH.length) ?? null]);
  return { ...values, ...Object.fromEntries(months) };
}

/** Two rows about the same thing are both wrong: nobody can tell which is meant. */
function markRepeated(rows: readonly SheetRow[], columns: readonly Column[]): SheetRow[] {
  const keys = columns.filter(({ isKey }) => isKey === true).map(({ key }) => key);
  const groups = new Map<string, number[]>();
  const keyOf = ({ values }: SheetRow): string | null =>
    keys.some((key) => values[key] == null) ? null : JSON.stringify(keys.map((key) => values[key]));
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row.number]);
  }
  return rows.map((row) => {
    const key = keyOf(row);
    const others = (key === null ? [] : (groups.get(key) ?? [])).filter(
      (number) => number !== row.number,
    );
    if (others.length === 0) return row;
    const problem = storedProblem('row_repeated', keys[0] ?? null, { rows: others.join('、') });
    return { ...row, problems: [...row.problems, problem] };
  });
}
