import { sortAscending, type Weights } from './weights.js';

/**
 * With no weight below nought both halves of a share are at most the pool. Each half is a double after
 * at most four roundings, their sum after one more, so a share is off by less than 2^-50 of the pool.
 * Where that could decide a fen the answer is null, and somebody exact must be asked.
 */
const ERROR_OF_POOL = 2 ** -50;

/** The same for one quotient of a few factors, against itself. */
const ERROR_OF_QUOTIENT = 2 ** -48;

/** Half up to a whole number; null where the quotient is too near a half to tell. */
export function roundQuotient(quotient: number): number | null {
  const whole = Math.floor(quotient);
  const distance = Math.abs(quotient - whole - 0.5);
  if (!(distance > quotient * ERROR_OF_QUOTIENT)) return null;
  return quotient - whole < 0.5 ? whole : whole + 1;
}

/** D35: W in fen by both halves' weights, floored, the fen left over to the largest remainders. */
export function dividePool(
  pool: number,
  staffShare: number,
  weights: Weights,
): Float64Array | null {
  const { staff, students, staffSum, studentSum } = weights;
  const doubt = pool * ERROR_OF_POOL;
  const staffRate = (pool * staffShare) / (10_000 * staffSum);
  const studentRate = (pool * (10_000 - staffShare)) / (10_000 * studentSum);
  const size = staff.length;
  const fen = new Float64Array(size);
  const remainders = new Float64Array(size);
  let left = pool;
  for (let index = 0; index < size; index++) {
    const staffWeight = staff[index] ?? 0;
    if (staffWeight < 0) return null;
    const share = staffWeight * staffRate + (students[index] ?? 0) * studentRate;
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
