import { DECISION_FIELDS } from '../fields.js';
import type { Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import type { DecisionInput } from '../regulation.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { parseVariant, type ParsedVariant, type Variant } from './bridge-mix.js';
import { decisionGroups, groupOfPath } from './drivers.js';
import { patched } from './patch.js';
import { applyOverrides, groundOf, valueAt, type Override } from './scenario.js';

/** A variant with overrides laid over it. */
export function varied(variant: Variant, overrides: readonly Override[]): Parsed<Variant> {
  const applied = applyOverrides(variant, overrides, groundOf(CZIE_2015, variant.edition));
  return applied.ok ? { ok: true, value: { ...variant, ...applied.value } } : applied;
}

/** The departments' outcome; people are not looked at. */
export function outcomeOfVariant(variant: Variant): Parsed<Outcome> {
  const parsed = parseVariant(variant);
  return parsed.ok ? outcomeOfParsed(parsed.value) : parsed;
}

export function outcomeOfParsed({ facts, edition, decision }: ParsedVariant): Parsed<Outcome> {
  const computed = CZIE_2015.compute({ ...facts, people: null }, edition, decision);
  return computed.ok ? { ok: true, value: computed.outcome } : computed;
}

/** The year of a variant with some inputs at other values, read whole only where it must be. */
export function yearWith(
  variant: Variant,
  year: ParsedVariant,
  overrides: readonly Override[],
): Parsed<ParsedVariant> {
  const value = patched(year, overrides);
  if (value !== null) return { ok: true, value };
  const changed = varied(variant, overrides);
  return changed.ok ? parseVariant(changed.value) : changed;
}

/** With one input at another value. */
export function outcomeWith(variant: Variant, path: string, value: string): Parsed<Outcome> {
  const changed = varied(variant, [{ path, value }]);
  return changed.ok ? outcomeOfVariant(changed.value) : changed;
}

/** What an input stands at; a share or ratio that is not decided stands at the edition's. */
export function inputAt(variant: Variant, path: string): string | null {
  const ground = groundOf(CZIE_2015, variant.edition);
  const [, rate] = /^decision\.(staffShare|officeRatio)$/.exec(path) ?? [];
  const entered = valueAt(variant, path, ground);
  return entered === null && rate ? valueAt(variant, `regulation.${rate}`, ground) : entered;
}

/** Facts that are whole or decimal numbers, and move by more or less rather than by a step. */
const NUMBERS =
  /^facts\.(research\.(headcount|coefficients)|departments\..+\.(\w*[hH]eadcount(\.\w+)?|\w*[cC]oefficients|establishment|students|commonCourseShare|score|unitIncome))$/;

/** Whether an input is a number that may be moved: what the lock mode solves is not. */
export function isFree(variant: Variant, path: string): boolean {
  const { decision } = variant;
  const [scope, field = ''] = path.split('.');
  if (scope === 'facts') return NUMBERS.test(path);
  const isDriver = groupOfPath(path, decisionGroups(decision.lockMode)) !== undefined;
  if (scope === 'decision') return isDriver && Object.hasOwn(DECISION_FIELDS, field);
  if (scope !== 'regulation' || !isDriver || inputAt(variant, path) === null) return false;
  // A rate that the decision replaces moves nothing; coefficients of posts are entered as sums.
  if (isDecided(decision, field)) return false;
  return !/^table[2-6]$/.test(field);
}

const isDecided = ({ staffShare, officeRatio }: DecisionInput, rate: string): boolean =>
  (rate === 'staffShare' && staffShare != null) || (rate === 'officeRatio' && officeRatio != null);

/** Money is entered to the fen; everything else to ten places, as quotients are shown. */
export function roundedInput(path: string, value: Decimal): Decimal {
  return value.toDecimalPlaces(/Pool$|unitIncome$/.test(path) ? 2 : 10);
}
