import { compare, difference } from '../../formats/decimal';

interface Row {
  readonly department: { readonly id: string };
  readonly amount?: string | null;
}

/** The unit whose amount moves most against the base, up or down; none where nothing moves. */
export function largestMover<Own extends Row>(
  rows: readonly Own[],
  base: readonly Row[],
): Own | undefined {
  const before = new Map(base.map(({ department, amount }) => [department.id, amount]));
  const moved = rows.flatMap((row) => {
    const was = before.get(row.department.id);
    if (row.amount == null || was == null) return [];
    const change = difference(row.amount, was);
    const size = change.replace('-', '');
    return compare(size, '0') > 0 ? [{ row, size }] : [];
  });
  return moved.toSorted((a, b) => compare(b.size, a.size))[0]?.row;
}
