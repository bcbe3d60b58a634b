import type { Seen, Standing } from './seen.js';

/** What makes an allocation leap: another band of the ranking, or the staffing threshold passed. */
export interface Leap {
  readonly kind: 'rank' | 'staffing';
  /** Codes of the units that leap. */
  readonly units: readonly string[];
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.every((value, index) => value === other[index]);

/** Whether nothing has leapt from one to the other. */
export const standAlike = (one: Standing, other: Standing): boolean =>
  isSame(one.ranked, other.ranked) &&
  isSame(one.rankedOffices, other.rankedOffices) &&
  isSame(one.isCounted, other.isCounted);

export function leapsBetween(before: Seen, after: Seen): readonly Leap[] {
  const moved = (of: keyof Standing, codes: readonly string[]): readonly string[] =>
    codes.filter((_, index) => before.standing[of][index] !== after.standing[of][index]);
  const ranked = [
    ...moved('ranked', before.teaching),
    ...moved('rankedOffices', before.rankedOffices),
  ];
  const leaps: readonly Leap[] = [
    { kind: 'rank', units: ranked },
    { kind: 'staffing', units: moved('isCounted', before.teaching) },
  ];
  return leaps.filter(({ units }) => units.length > 0);
}
