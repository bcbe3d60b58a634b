/** Fewer people than this could be told one by one. */
export const FEWEST = 5;

/** What a kind of row says of its people, and what joined rows become. */
export interface Joining<Row> {
  /** Whose money the row is; null where it is nobody's in particular and may always be shown. */
  readonly peopleOf: (row: Row) => number | null;
  readonly codeOf: (row: Row) => string;
  readonly join: (rows: readonly Row[]) => Row;
}

/**
 * Rows of which none stands for one to four people. Smaller ones are joined; where those together are
 * still too few the next smallest joins too, so that no row follows from a total by subtraction. Where
 * everybody together is too few nothing is left. A row of nobody says nothing about anybody and stays.
 */
export function joinSmall<Row>(
  rows: readonly Row[],
  { peopleOf, codeOf, join }: Joining<Row>,
): readonly Row[] {
  const count = (row: Row): number => peopleOf(row) ?? 0;
  const isSmall = (row: Row): boolean => count(row) > 0 && count(row) < FEWEST;
  const joined = rows.filter(isSmall);
  if (joined.length === 0) return rows;
  let people = joined.reduce((total, row) => total + count(row), 0);
  const larger = rows
    .filter((row) => count(row) >= FEWEST)
    .toSorted((a, b) => count(a) - count(b) || (codeOf(a) < codeOf(b) ? -1 : 1));
  for (const row of larger) {
    if (people >= FEWEST) break;
    joined.push(row);
    people += count(row);
  }
  const kept = rows.filter((row) => !joined.includes(row));
  return people < FEWEST ? kept : [...kept, join(joined)];
}
