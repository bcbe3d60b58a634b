import type { Parsed } from '../kernel/problem.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import type { ParsedVariant } from './bridge-mix.js';

/** What each unit is allocated, in fen: colleges and teaching departments, then offices. */
export interface UnitValues {
  readonly codes: readonly string[];
  readonly fen: Float64Array;
  /** How many of them are colleges and teaching departments. */
  readonly teaching: number;
}

/** An office that is paid nothing, such as one with its own accounts, has nought. */
export function valuesOf({ facts, edition, decision }: ParsedVariant): Parsed<UnitValues> {
  const found = CZIE_2015.amounts({ ...facts, people: null }, edition, decision);
  if (!found.ok) return found;
  const { codes, allocations, offices } = found.value;
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
