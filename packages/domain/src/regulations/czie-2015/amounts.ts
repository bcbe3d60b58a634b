import { invariant } from '../../kernel/invariant.js';
import { roundHalfUp, type Decimal } from '../../kernel/money.js';
import type { Parsed } from '../../kernel/problem.js';
import type { Outcome } from '../../outcome.js';
import { columnsOf, type Columns } from './bulk/columns.js';
import { dividePool, roundQuotient } from './bulk/divide.js';
import { weigh } from './bulk/weights.js';
import { compute } from './compute.js';
import type { Decision } from './decision.js';
import type { Edition } from './edition-2015-01/index.js';
import type { Facts } from './facts/department.js';
import { filledFacts } from './people/fill-departments.js';

/**
 * Arts. 14 and 17 in bulk: the amounts of `compute` without their explanations, for lists and
 * sweeps over many years or scenarios. Doubles carry them as far as they provably decide every fen;
 * whatever they cannot decide, or do not cover, `compute` decides.
 */
export interface YearAmounts {
  /** Departments in order of code. */
  readonly codes: readonly string[];
  /** Z by department, fen. */
  readonly allocations: Float64Array;
  /** W, fen. */
  readonly teachingPool: number;
  /** P and M, ten-thousandths of a yuan; M is null where no office has a coefficient. */
  readonly averageTeachingAllowance: number;
  readonly officeBase: number | null;
}

/** A year made ready once, to be computed again and again. */
export interface PackedYear {
  readonly facts: Facts;
  readonly edition: Edition;
  readonly decision: Decision;
  readonly columns: Columns | null;
}

export function packYear(facts: Facts, edition: Edition, decision: Decision): PackedYear {
  const filled = filledFacts(facts, edition, decision);
  return { facts, edition, decision, columns: filled && columnsOf(filled, edition, decision) };
}

export function amounts(year: PackedYear): Parsed<YearAmounts> {
  const value = year.columns && amountsInDoubles(year.columns);
  if (value !== null) return { ok: true, value };
  const computed = compute(year.facts, year.edition, year.decision);
  return computed.ok ? { ok: true, value: written(computed.outcome) } : computed;
}

/** Null where a double cannot decide. */
export function amountsInDoubles(columns: Columns): YearAmounts | null {
  const weights = weigh(columns);
  const { staffSum, studentSum } = weights;
  if (!(Number.isSafeInteger(staffSum) && staffSum > 0)) return null;
  if (!(Number.isSafeInteger(studentSum) && studentSum > 0)) return null;
  const pools = poolsOf(columns, weights.heads);
  if (pools === null) return null;
  const allocations = dividePool(pools.teachingPool, columns.staffShare, weights);
  return allocations && { codes: columns.codes, allocations, ...pools };
}

/** W, P and M by Art. 17. Office heads weigh in millionths, as hundredths times the ratio. */
function poolsOf(
  { generalPool, teachingPool, officeHeads, officeRatio, officeCoefficients }: Columns,
  heads: number,
): Omit<YearAmounts, 'codes' | 'allocations'> | null {
  const collegeHeads = 10_000 * heads;
  const weightedOffices = officeRatio * officeHeads;
  // A head of a college gets P: W over the college heads, or Z over all heads.
  const shared = generalPool ?? teachingPool ?? NaN;
  const sharers = generalPool === null ? collegeHeads : collegeHeads + weightedOffices;
  const pool = teachingPool ?? roundQuotient((shared * collegeHeads) / sharers);
  const average = roundQuotient((shared * 100_000_000) / sharers);
  const base = roundQuotient((shared * 10_000 * weightedOffices) / (sharers * officeCoefficients));
  if (pool === null || average === null || base === null) return null;
  return { teachingPool: pool, averageTeachingAllowance: average, officeBase: base };
}

function written(outcome: Outcome): YearAmounts {
  const { departments, teachingPool, averageTeachingAllowance, officeBase } = outcome;
  return {
    codes: departments.map((department) => department.code),
    allocations: Float64Array.from(departments, ({ allocation }) => scaled(allocation.value, 2)),
    teachingPool: scaled(teachingPool.value, 2),
    averageTeachingAllowance: scaled(averageTeachingAllowance.value, 4),
    officeBase: officeBase && scaled(officeBase.value, 4),
  };
}

/** A figure of so many places as a whole number. */
function scaled(value: Decimal, places: number): number {
  const whole = roundHalfUp(value, places)
    .times(10 ** places)
    .toNumber();
  invariant(Number.isSafeInteger(whole), 'amounts stay below ninety billion yuan');
  return whole;
}
