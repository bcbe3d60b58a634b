import { Decimal, ONE } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import type { Variant } from './bridge-mix.js';
import { figureOf, type Figure } from './goal-seek-figures.js';
import { inputAt, isFree, outcomeOfVariant, outcomeWith, roundedInput } from './goal-seek-trial.js';
import { leapsBetween, leapsOf, type Leap } from './sensitivity-leaps.js';

/** What a tornado shows: a figure, or the greatest loss of any unit against the variant as it is. */
export type Output = Figure | { readonly kind: 'greatestLoss' };

export interface Span {
  readonly path: string;
  readonly low: string;
  readonly high: string;
}

export interface End {
  readonly input: string;
  /** Null where the year is refused, or has no such figure. */
  readonly value: Decimal | null;
  /** ◆: what leaps between the variant as it is and this end, and the first place where it does. */
  readonly leaps: readonly Leap[];
  readonly leapsAt: string | null;
}

export interface TornadoBar {
  readonly path: string;
  readonly low: End;
  readonly high: End;
  /** From the least to the greatest of the three values. */
  readonly swing: Decimal;
}

/** An input up and down by a share of itself; null where nothing is entered or it is not free. */
export function spanAround(variant: Variant, path: string, share: string): Span | null {
  const entered = inputAt(variant, path);
  if (entered === null || !isFree(variant, path)) return null;
  const at = (factor: Decimal): string =>
    roundedInput(path, new Decimal(entered).times(factor)).toString();
  return { path, low: at(ONE.minus(share)), high: at(ONE.plus(share)) };
}

/** One input at a time, the others as they are; the widest swing first. What they do together is not shown. */
export function tornado(
  variant: Variant,
  output: Output,
  spans: readonly Span[],
): Parsed<readonly TornadoBar[]> {
  const problems = spans.flatMap(({ path }) =>
    isFree(variant, path) ? [] : [{ code: 'does_not_apply' as const, path, values: {} }],
  );
  if (problems.length > 0) return { ok: false, problems };
  const centre = outcomeOfVariant(variant);
  if (!centre.ok) return centre;
  const read = (outcome: Outcome): Decimal | null =>
    output.kind === 'greatestLoss'
      ? greatestLoss(centre.value, outcome)
      : figureOf(outcome, output);
  const now = read(centre.value);
  const bars = spans.map(({ path, low, high }): TornadoBar => {
    const endAt = (input: string): End => {
      const found = outcomeWith(variant, path, input);
      if (!found.ok) return { input, value: null, leaps: [], leapsAt: null };
      const leaps = leapsBetween(centre.value, found.value);
      const leapsAt = leaps.length === 0 ? null : firstLeap(variant, path, input, centre.value);
      return { input, value: read(found.value), leaps, leapsAt };
    };
    const ends = [endAt(low), endAt(high)] as const;
    const values = [now, ...ends.map(({ value }) => value)].filter((value) => value !== null);
    const swing =
      values.length === 0 ? new Decimal(0) : Decimal.max(...values).minus(Decimal.min(...values));
    return { path, low: ends[0], high: ends[1], swing };
  });
  const sorted = bars.toSorted((a, b) => b.swing.comparedTo(a.swing) || (a.path < b.path ? -1 : 1));
  return { ok: true, value: sorted };
}

/** Nought or below: the most that a unit gets less than before. */
function greatestLoss(before: Outcome, after: Outcome): Decimal {
  const own = new Map(
    [...before.departments, ...before.offices].map(({ code, allocation }) => [code, allocation]),
  );
  const changes = [...after.departments, ...after.offices].flatMap(({ code, allocation }) => {
    const base = own.get(code);
    return allocation && base ? [allocation.value.minus(base.value)] : [];
  });
  return Decimal.min(0, ...changes);
}

const STEPS = 40;

/** From the input as it is toward an end, the first place at which anything leaps. */
function firstLeap(variant: Variant, path: string, end: string, centre: Outcome): string | null {
  const start = inputAt(variant, path);
  if (start === null) return null;
  const still = leapsOf(centre);
  let [near, far] = [new Decimal(start), new Decimal(end)];
  for (let step = 0; step < STEPS; step++) {
    const middle = roundedInput(path, near.plus(far).dividedBy(2));
    if (middle.equals(near) || middle.equals(far)) break;
    const found = outcomeWith(variant, path, middle.toString());
    if (found.ok && leapsOf(found.value) === still) near = middle;
    else far = middle;
  }
  return far.toString();
}
