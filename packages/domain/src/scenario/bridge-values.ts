import { amountsOfUnits } from '../amounts-of-outcome.js';
import type { Parsed } from '../kernel/problem.js';
import { Reader } from '../kernel/read.js';
import { columnsOf } from '../regulations/czie-2015/bulk/columns.js';
import { unitAmounts } from '../regulations/czie-2015/bulk/unit-amounts.js';
import { computeDepartments } from '../regulations/czie-2015/departments-of-year.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import { fillFacts } from '../regulations/czie-2015/people/fill.js';
import type { YearAmounts } from '../year-amounts.js';
import type { ParsedVariant } from './bridge-mix.js';

/** What each unit is allocated, in fen: colleges and teaching departments, then offices. */
export interface UnitValues {
  readonly codes: readonly string[];
  readonly fen: Float64Array;
  /** How many of them are colleges and teaching departments. */
  readonly teaching: number;
}

/**
 * What a variant allocates, in doubles as far as they decide every fen, and by the chapters' own rules
 * where they do not: a bridge asks hundreds of times.
 */
export function valuesOf(variant: ParsedVariant): Parsed<UnitValues> {
  const columns = columnsOf(variant.facts, variant.edition, variant.decision);
  const found = columns && unitAmounts(columns);
  if (columns === null || found === null) return explainedValuesOf(variant);
  const { allocations, offices } = found;
  return { ok: true, value: unitValues({ codes: columns.codes, allocations, offices }) };
}

/**
 * The rules on departments without notices and the readings relied on. An office that is paid nothing,
 * such as one with its own accounts, has nought.
 */
export function explainedValuesOf({ facts, edition, decision }: ParsedVariant): Parsed<UnitValues> {
  const reader = new Reader();
  const { period, college } = facts;
  const { choices } = decision;
  const context = { period, numbers: numbersOf(edition), choices, college, reader, notices: [] };
  const filled = fillFacts(facts, null, context);
  const figures = computeDepartments(filled.facts, decision, context);
  if (figures === undefined || reader.problems.length > 0) {
    return { ok: false, problems: reader.problems };
  }
  return { ok: true, value: unitValues(amountsOfUnits(figures)) };
}

type OfUnits = Pick<YearAmounts, 'codes' | 'allocations' | 'offices'>;

function unitValues({ codes, allocations, offices }: OfUnits): UnitValues {
  const paid = offices?.allocations ?? new Float64Array();
  const fen = new Float64Array(allocations.length + paid.length);
  fen.set(allocations);
  paid.forEach((own, index) => {
    fen[allocations.length + index] = own || 0;
  });
  return { codes: [...codes, ...(offices?.codes ?? [])], fen, teaching: codes.length };
}
