/** Years on record that an entry for `[from, to]` reaches; without an end it reaches all later ones. */
export function yearsReached(
  periods: readonly string[],
  from: string,
  to: string | null,
): string[] {
  const [first, last] = [from.slice(0, 4), to?.slice(0, 4)];
  return periods
    .filter((period) => period >= first && (last === undefined || period <= last))
    .toSorted();
}
