import type { Choices } from '../readings.js';
import type { Columns } from './columns.js';
import { roundBeyond, type Rates } from './divide.js';
import { PER_STAFF_WEIGHT, PER_STUDENT_WEIGHT, type Weights } from './weights.js';

/**
 * How far a share, or what is left of a pool, may be off as a part of the pool. Whole figures pass at
 * most eight roundings of 2^-53 where both rates are solved, and one more with one given; nearest
 * doubles have been rounded before, and lost digits in their differences.
 */
export function errorOf({ isWhole, decision }: Columns): number {
  if (!isWhole) return 2 ** -42;
  return decision.lockMode === 'POOL' ? 2 ** -50 : 2 ** -49;
}

const PLACES: Readonly<Record<Choices['D35'], number | null>> = {
  exact: null,
  toFen: 2,
  toTenth: 1,
  toYuan: 0,
};

/** Places to which published rates are rounded (D35); null where they are not. */
export const placesOf = ({ D35 }: Choices): number | null => PLACES[D35];

/** Art. 14, K1 and K2; null where the explained rules would refuse, or must decide. */
export function solveRates(columns: Columns, weights: Weights, pool: number | null): Rates | null {
  const { decision, staffShare } = columns;
  const { lockMode, choices } = decision;
  const { staffBase, studentBase } = weights;
  // Yuan of a unit as fen of a weight.
  const givenStaff = ((decision.staffRate ?? NaN) * 100) / PER_STAFF_WEIGHT;
  const givenStudent = ((decision.studentRate ?? NaN) * 100) / PER_STUDENT_WEIGHT;
  if (lockMode === 'RATES') return { staff: givenStaff, student: givenStudent, doubt: 0 };
  if (pool === null) return null;
  const doubt = pool * errorOf(columns);
  if (lockMode !== 'STAFF_RATE' && !isBase(staffBase, columns)) return null;
  if (lockMode !== 'STUDENT_RATE' && !isBase(studentBase, columns)) return null;
  const places = placesOf(choices);
  const solved = (part: number, base: number, perWeight: number): number | null =>
    publishRate(part / base, { perWeight, places, doubt: doubt / base });
  if (lockMode === 'POOL') {
    const staff = solved(pool * staffShare, staffBase, PER_STAFF_WEIGHT);
    const student = solved(pool * (1 - staffShare), studentBase, PER_STUDENT_WEIGHT);
    return staff === null || student === null ? null : { staff, student, doubt };
  }
  const isStaffGiven = lockMode === 'STAFF_RATE';
  const left = pool - (isStaffGiven ? givenStaff * staffBase : givenStudent * studentBase);
  if (!(left > doubt)) return null;
  const staff = isStaffGiven ? givenStaff : solved(left, staffBase, PER_STAFF_WEIGHT);
  const student = isStaffGiven ? solved(left, studentBase, PER_STUDENT_WEIGHT) : givenStudent;
  return staff === null || student === null ? null : { staff, student, doubt };
}

const isBase = (base: number, { isWhole }: Columns): boolean =>
  base > 0 && (!isWhole || Number.isSafeInteger(base));

interface Publishing {
  readonly perWeight: number;
  readonly places: number | null;
  readonly doubt: number;
}

/** D35: fen of a weight, as published in yuan of a unit. */
function publishRate(rate: number, { perWeight, places, doubt }: Publishing): number | null {
  if (places === null) return rate;
  const inPlaces = (perWeight * 10 ** places) / 100;
  const rounded = roundBeyond(rate * inPlaces, (doubt + rate * 2 ** -47) * inPlaces);
  return rounded === null ? null : rounded / inPlaces;
}
