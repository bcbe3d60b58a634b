import type { Parsed } from '../kernel/problem.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import { parseVariant, type Variant } from './bridge-mix.js';
import { valuesOf } from './bridge-values.js';
import { outcomeOfParsed } from './goal-seek-trial.js';
import { amountsAfter, differences } from './marginal.js';
import type { Place } from './marginal-place.js';
import { bandsOf, tiesOf } from './marginal-ranks.js';
import { nextYearOf, staffingOf } from './marginal-staffing.js';

/** A place with what crossing it does, in fen; null where it is not one step, or would be refused. */
export interface Threshold extends Place {
  readonly effect: number | null;
  readonly effectOnOthers: number | null;
}

/** How near every department stands to where its allocation leaps, and what the leap would be. */
export function thresholdsOf(variant: Variant): Parsed<readonly Threshold[]> {
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const computed = outcomeOfParsed(parsed.value);
  if (!computed.ok) return computed;
  const before = valuesOf(parsed.value);
  if (!before.ok) return before;
  const outcome = computed.value;
  const { edition, decision } = parsed.value;
  const numbers = numbersOf(edition);
  const at = { facts: variant.facts, outcome, numbers, choices: decision.choices };
  const places = [
    ...outcome.departments.flatMap((one) => [
      ...staffingOf(one, at),
      ...nextYearOf(one, at),
      ...bandsOf(one, at),
    ]),
    ...tiesOf(outcome),
  ];
  const value = places.map((place): Threshold => {
    const after = place.crossing && amountsAfter({ variant, year: parsed.value }, place.crossing);
    if (!after?.ok) return { ...place, effect: null, effectOnOthers: null };
    const { own, others } = differences(before.value, after.value, place.units[0] ?? '');
    return { ...place, effect: own, effectOnOthers: others.reduce((sum, one) => sum + one.fen, 0) };
  });
  return { ok: true, value };
}
