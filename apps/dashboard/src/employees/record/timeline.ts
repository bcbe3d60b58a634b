/** What every entry says of itself: since when it is known, by whom, why; closed when corrected. */
export interface Recorded {
  readonly id: string;
  readonly recordedFrom: string;
  readonly recordedTo?: string | null;
  readonly recordedBy?: string | null;
  readonly reason?: string | null;
}

export interface Dated extends Recorded {
  readonly from: string;
  readonly to?: string | null;
}

export function isSuperseded({ recordedTo }: Recorded): boolean {
  return recordedTo != null;
}

/** Latest start first; of entries with one start, the one known last comes first. */
export function newestFirst<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (left, right) =>
      right.from.localeCompare(left.from) || right.recordedFrom.localeCompare(left.recordedFrom),
  );
}

/** The entry that holds in a month; facts hold for `[from, to)`. */
export function holdingIn<Entry extends Dated>(
  month: string,
  entries: readonly Entry[],
): Entry | undefined {
  return entries.find(
    (entry) =>
      !isSuperseded(entry) && entry.from <= month && (entry.to == null || month < entry.to),
  );
}

/** Years of a timeline, newest first, each with what began in it. */
export function byYear<Entry extends Dated>(
  entries: readonly Entry[],
): { readonly year: string; readonly entries: readonly Entry[] }[] {
  const sorted = newestFirst(entries);
  const years = [...new Set(sorted.map(({ from }) => from.slice(0, 4)))];
  return years.map((year) => ({
    year,
    entries: sorted.filter(({ from }) => from.startsWith(year)),
  }));
}
