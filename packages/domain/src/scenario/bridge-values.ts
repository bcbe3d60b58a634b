import { amountsOfUnits } from '../amounts-of-outcome.js';
import type { Parsed } from '../kernel/problem.js';
import { Reader } from '../kernel/read.js';
import { computeDepartments } from '../regulations/czie-2015/departments-of-year.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import { fillFacts } from '../regulations/czie-2015/people/fill.js';
import type { ParsedVariant } from './bridge-mix.js';

/** What each unit is allocated, in fen: colleges and teaching departments, then offices. */
export interface UnitValues {
  readonly codes: readonly string[];
  readonly fen: Float64Array;
  /** How many of them are colleges and teaching departments. */
  readonly teaching: number;
}

/**
 * The chapters' own rules on departments, without notices and the readings relied on, since a bridge asks
 * hundreds of times. An office that is paid nothing, such as one with its own accounts, has nought.
 */
export function valuesOf({ facts, edition, decision }: ParsedVariant): Parsed<UnitValues> {
  const reader = new Reader();
  const { period, college } = facts;
  const { choices } = decision;
  const context = { period, numbers: numbersOf(edition), choices, college, reader, notices: [] };
  const filled = fillFacts(facts, null, context);
  const figures = computeDepartments(filled.facts, decision, context);
  if (figures === undefined || reader.problems.length > 0) {
    return { ok: false, problems: reader.problems };
  }
  const { codes, allocations, offices } = amountsOfUnits(figures);
  const ofOffices = Array.from(offices?.allocations ?? [], (fen) => fen || 0);
  return {
    ok: true,
    value: {
      codes: [...codes, ...(offices?.codes ?? [])],
      fen: Float64Array.from([...allocations, ...ofOffices]),
      teaching: codes.length,
    },
  };
}
