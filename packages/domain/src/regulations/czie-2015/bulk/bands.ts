import type { Choices } from '../readings.js';
import { PER_CUT, type PackedScale } from './pack-numbers.js';
import { columnOf, divideHalfUp } from './scale.js';

/** A list that is ranked: how far its bands reach, and what each is worth. */
export interface Bands {
  /** Compared only; those outside the ranking (D9) stand below everybody. */
  readonly scores: Float64Array;
  readonly isQualified: Float64Array;
  /** How many ranks the first three bands reach to. */
  readonly reach: readonly [number, number, number];
  readonly coefficients: PackedScale['coefficients'];
}

interface Assessed {
  readonly score: number;
  readonly isQualified: boolean;
}

/** Null where the order of a tie is set by hand (D7), or a number of places cannot be told. */
export function bandsOf(
  units: readonly Assessed[],
  { cutoffs, coefficients }: PackedScale,
  { D6, D7, D9 }: Choices,
): Bands | null {
  const isOutside = (unit: Assessed): boolean => D9 === 'leavesRanking' && !unit.isQualified;
  const scores = columnOf(units, (unit) => (isOutside(unit) ? -Infinity : unit.score));
  const ranked = D9 === 'leavesRanking' ? scores.filter((score) => score !== -Infinity) : scores;
  if (D7 === 'byHand' && new Set(ranked).size < ranked.length) return null;
  const places = (cut: number): number =>
    D6 === 'roundedCount' ? placesOf(cut, ranked.length) : ranksWithin(cut, ranked.length);
  if (cutoffs.some((cut) => isNearHalf(cut * ranked.length))) return null;
  return {
    scores,
    isQualified: columnOf(units, (unit) => (unit.isQualified ? 1 : 0)),
    reach: [places(cutoffs[0]), places(cutoffs[1]), places(cutoffs[2])],
    coefficients,
  };
}

/** A share that is no whole number of ten-thousandths must not stand where rounding turns. */
const isNearHalf = (cuts: number): boolean =>
  !Number.isSafeInteger(cuts) && Math.abs(((cuts / PER_CUT) % 1) - 0.5) < NEAR;
const NEAR = 1e-9;

/** D6: a share of so many, half up. */
const placesOf = (cut: number, size: number): number => divideHalfUp(cut * size, PER_CUT);

/** D6: how many ranks, as a whole percentage of all, are within a share. */
function ranksWithin(cut: number, size: number): number {
  let rank = 0;
  while (rank < size && divideHalfUp(100 * (rank + 1), size) * PER_CUT <= 100 * cut) rank += 1;
  return rank;
}

/** Below this many, insertion sorts faster than the built-in sort. */
const FEW = 64;

export function sortAscending(values: Float64Array): void {
  if (values.length > FEW) {
    values.sort();
    return;
  }
  for (let place = 1; place < values.length; place++) {
    const value = values[place] ?? 0;
    let gap = place;
    for (; gap > 0 && (values[gap - 1] ?? 0) > value; gap--) values[gap] = values[gap - 1] ?? 0;
    values[gap] = value;
  }
}

/**
 * The band of every unit, best first, the fifth being the unqualified: places of `coefficients`. With
 * the better rank shared by equal scores (D7), a unit is within the first k exactly when its score
 * reaches the k-th best.
 */
export function rankedIn({ scores, isQualified, reach }: Bands): Uint8Array {
  const size = scores.length;
  const sorted = scores.slice();
  sortAscending(sorted);
  const lowest = (places: number): number =>
    places === 0 ? Infinity : (sorted[size - places] ?? -Infinity);
  const [first, second, third] = [lowest(reach[0]), lowest(reach[1]), lowest(reach[2])];
  const ranked = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    const score = scores[index] ?? 0;
    let band = 3;
    if (isQualified[index] === 0) band = UNQUALIFIED;
    else if (score >= first) band = 0;
    else if (score >= second) band = 1;
    else if (score >= third) band = 2;
    ranked[index] = band;
  }
  return ranked;
}

/** The place of those who are not ranked by their score. */
export const UNQUALIFIED = 4;
