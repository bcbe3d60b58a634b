import type { Parsed } from '../kernel/problem.js';
import { parseVariant, type Variant } from './bridge-mix.js';
import { valuesOf } from './bridge-values.js';
import { yearWith } from './goal-seek-trial.js';
import type { Override } from './scenario.js';

/** What every unit is allocated in each of many scenarios. */
export interface Swept {
  /** Colleges and teaching departments, then offices. */
  readonly codes: readonly string[];
  /** Fen by scenario, in the order of the codes; null where such a year is refused. */
  readonly fen: readonly (Float64Array | null)[];
}

/** One variant under thousands of sets of overrides, each against the variant and not against another. */
export function sweep(
  variant: Variant,
  scenarios: readonly (readonly Override[])[],
): Parsed<Swept> {
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const base = valuesOf(parsed.value);
  if (!base.ok) return base;
  const fen = scenarios.map((overrides) => {
    const year = yearWith(variant, parsed.value, overrides);
    const values = year.ok ? valuesOf(year.value) : year;
    return values.ok ? values.value.fen : null;
  });
  return { ok: true, value: { codes: base.value.codes, fen } };
}
