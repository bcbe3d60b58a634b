import { useSearchParams } from 'react-router';

export const MOST_COMPARED = 4;

/** The scenarios side by side, the first being the reference; they stand in the address. */
export function parseIds(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

export function useComparedIds(): [readonly string[], (ids: readonly string[]) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (ids: readonly string[]) =>
    setSearch((present) => {
      present.set('ids', ids.join(','));
      return present;
    });
  return [parseIds(search.get('ids')), choose];
}
