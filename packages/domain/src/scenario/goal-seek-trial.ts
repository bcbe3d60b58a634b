import type { Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { parseVariant, type Variant } from './bridge-mix.js';
import { decisionGroups } from './drivers.js';
import { applyOverrides, groundOf, valueAt, type Override } from './scenario.js';

/** A variant with overrides laid over it. */
export function varied(variant: Variant, overrides: readonly Override[]): Parsed<Variant> {
  const applied = applyOverrides(variant, overrides, groundOf(CZIE_2015, variant.edition));
  return applied.ok ? { ok: true, value: { ...variant, ...applied.value } } : applied;
}

/** The departments' outcome; people are not looked at. */
export function outcomeOfVariant(variant: Variant): Parsed<Outcome> {
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const { facts, edition, decision } = parsed.value;
  const computed = CZIE_2015.compute({ ...facts, people: null }, edition, decision);
  return computed.ok ? { ok: true, value: computed.outcome } : computed;
}

/** With one input at another value. */
export function outcomeWith(variant: Variant, path: string, value: string): Parsed<Outcome> {
  const changed = varied(variant, [{ path, value }]);
  return changed.ok ? outcomeOfVariant(changed.value) : changed;
}

export const inputAt = (variant: Variant, path: string): string | null =>
  valueAt(variant, path, groundOf(CZIE_2015, variant.edition));

const NUMBERS =
  /^facts\.(research\.(headcount|coefficients)|departments\..+\.(\w*[hH]eadcount(\.\w+)?|\w*[cC]oefficients|establishment|students|commonCourseShare|score|unitIncome))$/;

/** Whether an input is a number that may be moved: what the lock mode solves is not. */
export function isFree({ decision }: Variant, path: string): boolean {
  if (!path.startsWith('decision.')) return NUMBERS.test(path);
  const field = path.slice('decision.'.length);
  const free = decisionGroups(decision.lockMode);
  return Object.hasOwn(free, field) && free[field as keyof typeof free] !== undefined;
}

/** Money is entered to the fen; everything else to ten places, as quotients are shown. */
export function roundedInput(path: string, value: Decimal): Decimal {
  return value.toDecimalPlaces(/Pool$|unitIncome$/.test(path) ? 2 : 10);
}
