import type { Columns } from './pack.ts';

/** Weights of one college's departments, whole numbers, and what is divided by them. */
export interface Division {
  readonly from: number;
  readonly size: number;
  /** W in fen. */
  readonly pool: number;
  readonly staffWeights: Float64Array;
  readonly studentWeights: Float64Array;
  readonly staffSum: number;
  readonly studentSum: number;
}

/** a / d for whole numbers of any size, half up. */
export function divideHalfUp(a: bigint, d: bigint): number {
  return Number((2n * a + d) / (2n * d));
}

/**
 * Half of W by staff, half by students, in BigInt: floored to the fen, the fen left over to the
 * largest fractions, among equals to the earlier department.
 */
export function divideExactly(columns: Columns, division: Division): void {
  const { from, size, pool, staffWeights, studentWeights } = division;
  const staffSum = BigInt(division.staffSum);
  const studentSum = BigInt(division.studentSum);
  const whole = 2n * staffSum * studentSum;
  const rests: bigint[] = [];
  let left = pool;
  for (let place = 0; place < size; place++) {
    const staff = BigInt(staffWeights[place]!) * studentSum;
    const students = BigInt(studentWeights[place]!) * staffSum;
    const share = BigInt(pool) * (staff + students);
    const fen = Number(share / whole);
    rests.push(share % whole);
    columns.fen[from + place] = fen;
    left -= fen;
  }
  const order = rests.map((_, place) => place);
  order.sort((one, other) => {
    const difference = rests[other]! - rests[one]!;
    return difference === 0n ? one - other : difference > 0n ? 1 : -1;
  });
  for (const place of order.slice(0, left)) columns.fen[from + place]! += 1;
}
