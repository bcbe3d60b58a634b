import { useSearchParams } from 'react-router';
import { compare } from '../formats/decimal';
import type { Sort } from './AppDataTable';

const COLLATOR = new Intl.Collator('zh-CN');

/** What a row is sorted by: a decimal string, a text, or nothing (which comes last either way). */
export type SortValue = { decimal: string } | { text: string } | null | undefined;

function order(left: SortValue, right: SortValue): number {
  if (left && right && 'decimal' in left && 'decimal' in right) {
    return compare(left.decimal, right.decimal);
  }
  if (left && right && 'text' in left && 'text' in right) {
    return COLLATOR.compare(left.text, right.text);
  }
  return 0;
}

/** Sorts a small closed list; the choice stands in the address. */
export function useSorted<Row>(
  rows: readonly Row[],
  valueOf: (row: Row, key: string) => SortValue,
  initial: Sort,
): { sorted: Row[]; sort: Sort; setSort: (sort: Sort) => void } {
  const [search, setSearch] = useSearchParams();
  const [key = initial.key, asked = initial.order] = search.get('sort')?.split(':') ?? [];
  const sort: Sort = { key, order: asked === 'asc' ? 'asc' : 'desc' };
  const sign = sort.order === 'asc' ? 1 : -1;
  const sorted = rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left, key), valueOf(right, key)];
    if (!a || !b) return Number(!a) - Number(!b);
    return sign * order(a, b);
  });
  const setSort = (next: Sort) =>
    setSearch(
      (present) => {
        present.set('sort', `${next.key}:${next.order}`);
        return present;
      },
      { replace: true },
    );
  return { sorted, sort, setSort };
}
