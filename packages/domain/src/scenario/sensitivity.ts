import { invariant } from '../kernel/invariant.js';
import { Decimal, inYuan, ONE } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import { parseVariant, type ParsedVariant, type Variant } from './bridge-mix.js';
import { figureOf, type Figure } from './goal-seek-figures.js';
import { inputAt, isFree, outcomeOfParsed, roundedInput, yearWith } from './goal-seek-trial.js';
import { see, standingOf, type Seen } from './seen.js';
import { allocatedIn } from './seen-figures.js';
import { leapsBetween, standAlike, type Leap } from './sensitivity-leaps.js';

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
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const year = parsed.value;
  const computed = outcomeOfParsed(year);
  if (!computed.ok) return computed;
  const centre = see(year);
  invariant(centre !== null, 'a year that is computed is seen');
  const now = valueOf(year, centre, centre, output);
  const endAt = (path: string, input: string): End => {
    const changed = yearWith(variant, year, [{ path, value: input }]);
    const seen = changed.ok ? see(changed.value) : null;
    if (!changed.ok || seen === null) return { input, value: null, leaps: [], leapsAt: null };
    const leaps = leapsBetween(centre, seen);
    const leapsAt = leaps.length === 0 ? null : firstLeap({ variant, year, path }, input, centre);
    return { input, value: valueOf(changed.value, seen, centre, output), leaps, leapsAt };
  };
  const bars = spans.map(({ path, low, high }): TornadoBar => {
    const ends = [endAt(path, low), endAt(path, high)] as const;
    const values = [now, ...ends.map(({ value }) => value)].filter((value) => value !== null);
    const swing =
      values.length === 0 ? new Decimal(0) : Decimal.max(...values).minus(Decimal.min(...values));
    return { path, low: ends[0], high: ends[1], swing };
  });
  const sorted = bars.toSorted((a, b) => b.swing.comparedTo(a.swing) || (a.path < b.path ? -1 : 1));
  return { ok: true, value: sorted };
}

/** Amounts are seen exact to the fen; quotients are computed by the explained rules. */
function valueOf(year: ParsedVariant, seen: Seen, centre: Seen, output: Output): Decimal | null {
  switch (output.kind) {
    case 'allocation': {
      const fen = seen.fen[seen.codes.indexOf(output.unit)] ?? NaN;
      return Number.isNaN(fen) ? null : inYuan(fen);
    }
    case 'allocated':
      return inYuan(allocatedIn(seen));
    case 'greatestLoss':
      return inYuan(greatestLoss(centre, seen));
    case 'ratio':
    case 'officeBase': {
      const computed = outcomeOfParsed(year);
      return computed.ok ? figureOf(computed.value, output) : null;
    }
  }
}

/** Nought or below: the most fen that a unit gets less than before. */
const greatestLoss = (before: Seen, after: Seen): number =>
  after.fen.reduce(
    (least, fen, index) => Math.min(least, fen - (before.fen[index] ?? NaN) || 0),
    0,
  );

const STEPS = 40;

interface Moving {
  readonly variant: Variant;
  readonly year: ParsedVariant;
  readonly path: string;
}

/** From the input as it is toward an end, the first place at which anything leaps. */
function firstLeap({ variant, year, path }: Moving, end: string, centre: Seen): string | null {
  const start = inputAt(variant, path);
  if (start === null) return null;
  const isStill = (value: string): boolean => {
    const changed = yearWith(variant, year, [{ path, value }]);
    const standing = changed.ok ? standingOf(changed.value) : null;
    return standing !== null && standAlike(standing, centre.standing);
  };
  let [near, far] = [new Decimal(start), new Decimal(end)];
  for (let step = 0; step < STEPS; step++) {
    const middle = roundedInput(path, near.plus(far).dividedBy(2));
    if (middle.equals(near) || middle.equals(far)) break;
    if (isStill(middle.toString())) near = middle;
    else far = middle;
  }
  return far.toString();
}
