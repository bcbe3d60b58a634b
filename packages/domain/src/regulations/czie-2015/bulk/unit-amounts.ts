import type { OfficeAmounts } from '../../../year-amounts.js';
import type { Columns } from './columns.js';
import { dividePool, roundShares, type Rates } from './divide.js';
import { baseOf, levelOf, officeAmounts, teachingPoolOf, type Level } from './level.js';
import { errorOf, placesOf, solveRates } from './solve-rates.js';
import { weigh, type Weights } from './weights.js';

/** What every unit is allocated in fen, with what it was found by. */
export interface UnitAmounts {
  readonly weights: Weights;
  readonly rates: Rates;
  readonly allocations: Float64Array;
  readonly offices: OfficeAmounts;
  /** W: entered, or what the given rates come to. */
  readonly teachingPool: number;
  readonly level: Level;
  /** M in yuan before it is published; null where no office has a coefficient. */
  readonly officeBase: number | null;
}

/** Arts. 14 to 20 in doubles; null where a double cannot decide. */
export function unitAmounts(columns: Columns): UnitAmounts | null {
  const { choices, lockMode } = columns.decision;
  const weights = weigh(columns);
  if (weights === null) return null;
  const approved = teachingPoolOf(columns, weights.heads);
  const isApproved =
    columns.decision.generalPool !== null || columns.decision.teachingPool !== null;
  if (approved === null && isApproved) return null;
  const rates = solveRates(columns, weights, approved);
  if (rates === null) return null;
  const isClosed = lockMode !== 'RATES' && choices.D2 === 'inPool' && placesOf(choices) === null;
  const allocations =
    isClosed && approved !== null
      ? dividePool(approved, rates, weights)
      : roundShares(rates, weights, errorOf(columns));
  if (allocations === null) return null;
  const paid = approved === null || lockMode === 'RATES' ? totalOf(allocations) : approved;
  const teachingPool = approved ?? paid;
  const level = levelOf(columns, weights.heads, paid);
  const officeBase = baseOf(columns, level);
  const offices = officeAmounts(columns, officeBase);
  return offices && { weights, rates, allocations, offices, teachingPool, level, officeBase };
}

function totalOf(fen: Float64Array): number {
  let total = 0;
  for (const own of fen) total += own;
  return total;
}
