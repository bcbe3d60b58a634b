import { compare, difference } from '../formats/decimal';

export type PoolGap =
  | { readonly kind: 'unknown' | 'equal'; readonly amount: null }
  | { readonly kind: 'typed_less' | 'typed_more'; readonly amount: string };

/** How the pool that was typed stands to the one that the approved total leaves. */
export function poolGap(
  derived: string | null | undefined,
  typed: string | null | undefined,
): PoolGap {
  if (derived == null || typed == null) return { kind: 'unknown', amount: null };
  const sign = compare(typed, derived);
  if (sign === 0) return { kind: 'equal', amount: null };
  return sign < 0
    ? { kind: 'typed_less', amount: difference(derived, typed) }
    : { kind: 'typed_more', amount: difference(typed, derived) };
}
