import { sortAscending } from './bands.js';
import type { Weights } from './weights.js';

/** Half up to a whole number; null where what is in doubt could decide it. */
export function roundBeyond(value: number, doubt: number): number | null {
  const whole = Math.floor(value);
  const distance = Math.abs(value - whole - 0.5);
  if (!(distance > doubt)) return null;
  return value - whole < 0.5 ? whole : whole + 1;
}

/** A quotient of a few factors, against itself. */
const ERROR_OF_QUOTIENT = 2 ** -47;

export const roundQuotient = (quotient: number): number | null =>
  roundBeyond(quotient, quotient * ERROR_OF_QUOTIENT);

/** Fen for a weight of one, by staff and by students, and how much of a pool they may be off. */
export interface Rates {
  readonly staff: number;
  readonly student: number;
  readonly doubt: number;
}

/** What a department is due before it is rounded, in fen. */
export const shareOf = ({ staff, students }: Weights, rates: Rates, index: number): number =>
  (staff[index] ?? 0) * rates.staff + (students[index] ?? 0) * rates.student;

/**
 * D35: W in fen by both halves' weights, floored, the fen left over to the largest remainders. With no
 * weight below nought both halves of a share are at most the pool, so that what is in doubt of the
 * pool bounds what is of a share. Where that could decide a fen the answer is null, and somebody exact
 * must be asked.
 */
export function dividePool(pool: number, rates: Rates, weights: Weights): Float64Array | null {
  const { doubt } = rates;
  if (!(weights.leastStaff >= 0)) return null;
  const size = weights.staff.length;
  const fen = new Float64Array(size);
  const remainders = new Float64Array(size);
  let left = pool;
  for (let index = 0; index < size; index++) {
    const share = shareOf(weights, rates, index);
    const floor = Math.floor(share);
    const remainder = share - floor;
    if (!(remainder > doubt && remainder < 1 - doubt)) return null;
    fen[index] = floor;
    remainders[index] = remainder;
    left -= floor;
  }
  return handOut(fen, remainders, left, doubt) ? fen : null;
}

/** Raises the largest remainders by a fen; false where two at the cut are too near to each other. */
function handOut(
  fen: Float64Array,
  remainders: Float64Array,
  left: number,
  doubt: number,
): boolean {
  const size = fen.length;
  if (left === 0) return true;
  const sorted = remainders.slice();
  sortAscending(sorted);
  const lowestRaised = sorted[size - left] ?? 0;
  const highestKept = left < size ? (sorted[size - left - 1] ?? 0) : -1;
  if (!(lowestRaised - highestKept > 2 * doubt)) return false;
  for (let index = 0; index < size; index++) {
    if ((remainders[index] ?? 0) >= lowestRaised) fen[index] = (fen[index] ?? 0) + 1;
  }
  return true;
}

/** Each share rounded half up alone; null where one is in doubt. */
export function roundShares(rates: Rates, weights: Weights, error: number): Float64Array | null {
  const { staff, students } = weights;
  const fen = new Float64Array(staff.length);
  for (let index = 0; index < fen.length; index++) {
    const size =
      Math.abs((staff[index] ?? 0) * rates.staff) + (students[index] ?? 0) * rates.student;
    const rounded = roundBeyond(shareOf(weights, rates, index), rates.doubt + error * size);
    if (rounded === null) return null;
    fen[index] = rounded;
  }
  return fen;
}
