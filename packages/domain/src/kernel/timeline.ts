import { invariant } from './invariant.js';
import type { Month } from './calendar.js';

/**
 * A value dated twice: for which months it holds (`[from, to)`), and during which time it was what we
 * knew (`[recordedAt, supersededAt)`, ISO instants in UTC, which compare as strings).
 */
export interface Dated<T> {
  readonly value: T;
  readonly from: Month;
  readonly to: Month | null;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
}

/** What held in a month as known at an instant; undefined where nothing did. */
export function at<T>(
  timeline: readonly Dated<T>[],
  { validAt, knownAt }: { readonly validAt: Month; readonly knownAt: string },
): T | undefined {
  const found = timeline.filter(
    (entry) =>
      entry.from <= validAt &&
      (entry.to === null || validAt < entry.to) &&
      entry.recordedAt <= knownAt &&
      (entry.supersededAt === null || knownAt < entry.supersededAt),
  );
  invariant(found.length <= 1, 'one value holds in one month as known at one time');
  return found[0]?.value;
}
