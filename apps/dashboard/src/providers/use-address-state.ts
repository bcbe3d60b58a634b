import { useSearchParams } from 'react-router';

/** One choice of a page, kept in its address so that a copied address shows the same. */
export function useAddressState<Value extends string>(
  name: string,
  initial: Value,
  allowed: readonly Value[],
): [Value, (value: Value) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(name) as Value | null;
  const value = asked !== null && allowed.includes(asked) ? asked : initial;
  const choose = (next: Value) =>
    setSearch(
      (present) => {
        if (next === initial) present.delete(name);
        else present.set(name, next);
        return present;
      },
      { replace: true },
    );
  return [value, choose];
}
