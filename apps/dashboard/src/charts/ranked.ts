import { compare } from '../formats/decimal';

export interface BarRow {
  readonly code: string;
  readonly name: string;
  /** null while an input is missing. */
  readonly value: string | null;
  readonly before?: string;
}

export type KnownBar = BarRow & { readonly value: string };

/** Largest first; what is pending has no place in a ranking. */
export function ranked(rows: readonly BarRow[]): KnownBar[] {
  return rows
    .filter((row): row is KnownBar => row.value !== null)
    .toSorted((left, right) => compare(right.value, left.value));
}
