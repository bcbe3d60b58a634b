import type { BenchCollege } from '../college.ts';
import { divideExactly, divideHalfUp, type Division } from './exact-fen.ts';
import { pack, type Columns } from './pack.ts';
import type { Peer, Work } from '../../peer.ts';
import { rank, sortInPlace } from './ranking.ts';
import { adjustmentTenths, OFFICE_RATIO_PERCENT, TITLE_HUNDREDTHS, writeScaled } from '../rules.ts';

/**
 * Scaled integers in typed arrays, one thread, nothing explained: the limit of the language that the
 * other peers are measured against. A share of the pool is computed as a double; only where its
 * error could decide a fen is a college divided again in BigInt.
 */

/** Three roundings make an error of at most 3 · 2^-53 of a share, and no share exceeds the pool. */
const ERROR_OF_POOL = 2 ** -50;

/** Room for the largest college, used again for each. */
interface Scratch {
  readonly sorted: Float64Array;
  readonly coefficients: Float64Array;
  readonly staffWeights: Float64Array;
  readonly studentWeights: Float64Array;
  readonly fractions: Float64Array;
}

function createScratch(size: number): Scratch {
  return {
    sorted: new Float64Array(size),
    coefficients: new Float64Array(size),
    staffWeights: new Float64Array(size),
    studentWeights: new Float64Array(size),
    fractions: new Float64Array(size),
  };
}

type Divide = (columns: Columns, division: Division, scratch: Scratch) => void;

/** Heads, and the units a·(T·Y1 − Q·|T − B|) and a·(S1 or S2·N) of every department; a is Y2. */
function weigh(columns: Columns, scratch: Scratch, from: number, size: number) {
  const { staffWeights, studentWeights, coefficients } = scratch;
  rank(columns, { from, size }, scratch.sorted, coefficients);
  let institutionStudents = 0;
  for (let place = 0; place < size; place++) institutionStudents += columns.students[from + place]!;
  let heads = 0;
  let staffSum = 0;
  let studentSum = 0;
  for (let place = 0; place < size; place++) {
    const index = from + place;
    const senior = columns.senior[index]!;
    const associate = columns.associate[index]!;
    const intermediate = columns.intermediate[index]!;
    const junior = columns.junior[index]!;
    const own = senior + associate + intermediate + junior;
    const establishment = columns.establishment[index]!;
    const tenths = adjustmentTenths(own, establishment, columns.varianceYear[index]!);
    const staffUnits =
      senior * TITLE_HUNDREDTHS.senior +
      associate * TITLE_HUNDREDTHS.associate +
      intermediate * TITLE_HUNDREDTHS.intermediate +
      junior * TITLE_HUNDREDTHS.junior -
      10 * tenths * Math.abs(own - establishment);
    const studentUnits =
      columns.students[index]! * 100 + institutionStudents * columns.sharePercent[index]!;
    staffWeights[place] = coefficients[place]! * staffUnits;
    studentWeights[place] = coefficients[place]! * studentUnits;
    heads += own;
    staffSum += staffWeights[place]!;
    studentSum += studentWeights[place]!;
  }
  return { heads, staffSum, studentSum };
}

/** Floors every share; false where one is so near a whole fen that the double may be wrong. */
function floorShares(columns: Columns, division: Division, fractions: Float64Array): boolean {
  const { from, size, pool, staffWeights, studentWeights } = division;
  const doubt = pool * ERROR_OF_POOL;
  const staffRate = pool / (2 * division.staffSum);
  const studentRate = pool / (2 * division.studentSum);
  let isCertain = true;
  for (let place = 0; place < size; place++) {
    const share = staffWeights[place]! * staffRate + studentWeights[place]! * studentRate;
    const fen = Math.floor(share);
    const fraction = share - fen;
    if (fraction < doubt || fraction > 1 - doubt) isCertain = false;
    columns.fen[from + place] = fen;
    fractions[place] = fraction;
  }
  return isCertain;
}

/** Raises the largest fractions by a fen; false where two at the cut are too near to each other. */
function handOutRest(columns: Columns, { from, size, pool }: Division, scratch: Scratch): boolean {
  let left = pool;
  for (let place = 0; place < size; place++) left -= columns.fen[from + place]!;
  if (left === 0) return true;
  scratch.sorted.set(scratch.fractions);
  sortInPlace(scratch.sorted, size);
  const lowestRaised = scratch.sorted[size - left]!;
  const highestKept = left < size ? scratch.sorted[size - left - 1]! : -1;
  if (lowestRaised - highestKept < 2 * pool * ERROR_OF_POOL) return false;
  for (let place = 0; place < size; place++) {
    if (scratch.fractions[place]! >= lowestRaised) columns.fen[from + place]! += 1;
  }
  return true;
}

const divideInDoubles: Divide = (columns, division, scratch) => {
  const isCertain =
    floorShares(columns, division, scratch.fractions) && handOutRest(columns, division, scratch);
  if (!isCertain) divideExactly(columns, division);
};

/** Arts. 17 and 14 for one college: P, M, W, then every Z. */
function computeCollege(
  columns: Columns,
  scratch: Scratch,
  { college, from, divide }: { college: number; from: number; divide: Divide },
): void {
  const size = columns.size[college]!;
  const { heads, staffSum, studentSum } = weigh(columns, scratch, from, size);
  const officeHeads = columns.officeHeadcount[college]! * OFFICE_RATIO_PERCENT;
  const weightedHeads = 100 * heads + officeHeads;
  const yuan = columns.pool[college]!;
  const coefficients = columns.coefficients[college]!;
  columns.allowance[college] = quotientHalfUp(yuan, 1_000_000, weightedHeads);
  columns.officeBase[college] = quotientHalfUp(
    yuan,
    1_000_000 * officeHeads,
    weightedHeads * coefficients,
  );
  const pool = quotientHalfUp(yuan, 10_000 * heads, weightedHeads);
  const { staffWeights, studentWeights } = scratch;
  divide(
    columns,
    { from, size, pool, staffWeights, studentWeights, staffSum, studentSum },
    scratch,
  );
}

/** a·b / d for whole numbers, half up: in doubles as long as they are safe. */
function quotientHalfUp(a: number, b: number, d: number): number {
  const doubled = 2 * a * b + d;
  if (doubled > Number.MAX_SAFE_INTEGER) return divideHalfUp(BigInt(a) * BigInt(b), BigInt(d));
  return (doubled - (doubled % (2 * d))) / (2 * d);
}

function readFigures(columns: Columns): string[] {
  let from = 0;
  return Array.from(columns.size).flatMap((size, college) => {
    const fen = columns.fen.slice(from, from + size);
    from += size;
    return [
      writeScaled(columns.allowance[college]!, 4),
      writeScaled(columns.officeBase[college]!, 4),
      ...Array.from(fen, (each) => writeScaled(each, 2)),
    ];
  });
}

function prepare(colleges: readonly BenchCollege[], divide: Divide): Work {
  const columns = pack(colleges);
  const scratch = createScratch(Math.max(...columns.size));
  return {
    run() {
      let from = 0;
      for (let college = 0; college < columns.count; college++) {
        computeCollege(columns, scratch, { college, from, divide });
        from += columns.size[college]!;
      }
    },
    figures: () => readFigures(columns),
  };
}

export const typedArrayLoop: Peer<readonly BenchCollege[]> = {
  name: 'typed arrays, plain loop',
  isExact: true,
  prepare: (colleges) => prepare(colleges, divideInDoubles),
};

export const bigIntFen: Peer<readonly BenchCollege[]> = {
  name: 'the same, fen in BigInt',
  isExact: true,
  prepare: (colleges) => prepare(colleges, divideExactly),
};
