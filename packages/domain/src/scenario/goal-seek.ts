import { invariant } from '../kernel/invariant.js';
import { Decimal } from '../kernel/money.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import { parseVariant, type ParsedVariant, type Variant } from './bridge-mix.js';
import { breaksOf } from './goal-seek-breaks.js';
import { figureOf, type Figure } from './goal-seek-figures.js';
import {
  bisect,
  liesBetween,
  onTheLine,
  piecesOf,
  trialsOf,
  type Point,
} from './goal-seek-search.js';
import { isFree, outcomeOfParsed, outcomeWith } from './goal-seek-trial.js';
import { see, type Seen } from './seen.js';
import { allocatedIn } from './seen-figures.js';

/** 令一个数等于目标，通过调整一个自由变量. */
export interface Goal {
  readonly figure: Figure;
  readonly target: string;
  /** The path of the input to be moved, and its range. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** ΣZ stays as it is. */
  readonly keepsTotal?: boolean;
  /** The largest share that any unit may lose, `0.03`. */
  readonly greatestLoss?: string;
}

export interface Trial {
  readonly input: string;
  readonly reached: Decimal;
}

/** Between two neighbouring inputs the figure leaps over the target. */
export interface Jump {
  readonly below: Trial;
  readonly above: Trial;
}

export type Sought =
  | (Trial & {
      readonly isSolved: true;
      readonly residual: Decimal;
      /** What it does to every unit but the one sought for, the largest first. */
      readonly sideEffects: readonly { readonly code: string; readonly change: Decimal }[];
    })
  | {
      readonly isSolved: false;
      /** Nearest within the range and the constraints; null where nothing within them can be computed. */
      readonly nearest: Trial | null;
      readonly jumps: readonly Jump[];
      /** The target can be reached, but not with the constraints kept. */
      readonly breaksConstraint: boolean;
    };

const CELLS = 16;

/** A fen for money; a ratio is shown with four places. */
const toleranceOf = ({ kind }: Figure): Decimal =>
  new Decimal(kind === 'ratio' ? '0.00005' : '0.01');

/** The input that makes a figure what it should be, or the nearest and why not. */
export function goalSeek(variant: Variant, goal: Goal): Parsed<Sought> {
  const problem = problemOf(variant, goal);
  if (problem !== null) return { ok: false, problems: [problem] };
  const parsed = parseVariant(variant);
  if (!parsed.ok) return parsed;
  const before = outcomeOfParsed(parsed.value);
  if (!before.ok) return before;
  const search = { variant, year: parsed.value, goal, before: before.value };
  return { ok: true, value: soughtBy(search) };
}

const NUMBER = /^-?\d{1,18}(\.\d{1,45})?$/;

function problemOf(variant: Variant, goal: Goal): Problem | null {
  const { path, target, from, to, greatestLoss } = goal;
  if (!isFree(variant, path)) return { code: 'does_not_apply', path, values: {} };
  const wrong = Object.entries({ target, from, to, greatestLoss }).find(
    ([, value]) => value !== undefined && !NUMBER.test(value),
  );
  return wrong === undefined
    ? null
    : { code: 'not_a_number', path: wrong[0], values: { value: wrong[1] ?? '' } };
}

interface Search {
  readonly variant: Variant;
  readonly year: ParsedVariant;
  readonly goal: Goal;
  readonly before: Outcome;
}

/** Points are seen in doubles; whatever is told of one is computed by the explained rules. */
function soughtBy(search: Search): Sought {
  const { goal } = search;
  const target = new Decimal(goal.target).toNumber();
  const tolerance = toleranceOf(goal.figure).toNumber();
  const { at, points } = trialsOf(search, goal);
  const start = see(search.year);
  const distanceOf = ({ reached }: Point): number => Math.abs(reached - target);
  // A fen is a double with an error of its own.
  const isHit = (point: Point): boolean => distanceOf(point) <= tolerance * 1.000_001;
  const keeps = ({ seen }: Point): boolean => start === null || keepsConstraints(seen, start, goal);
  const solution = (point: Point): Sought | null =>
    isHit(point) && keeps(point) ? solvedAt(point.input, search) : null;

  const straight = onTheLine(at, goal, target);
  const closed = straight && solution(straight);
  if (closed !== null) return closed;
  const jumps: Jump[] = [];
  for (const [left, right] of piecesOf(at, gridOf(search))) {
    const ends = bisect(at, left, right, target);
    for (const point of [left, right, ...ends]) {
      const found = solution(point);
      if (found !== null) return found;
    }
    const [below, above] = ends;
    if (liesBetween(below, above, target) && !ends.some(isHit)) {
      jumps.push({ below: trialAt(below.input, search), above: trialAt(above.input, search) });
    }
  }
  const [nearest] = points()
    .filter(keeps)
    .toSorted((a, b) => distanceOf(a) - distanceOf(b));
  return {
    isSolved: false,
    nearest: nearest ? trialAt(nearest.input, search) : null,
    jumps,
    breaksConstraint: points().some(isHit),
  };
}

/** Equal cells, cut where the figure may leap or turn. */
function gridOf({ variant, year, goal, before }: Search): readonly Decimal[] {
  const { path, from, to } = goal;
  const [low, high] = [new Decimal(from), new Decimal(to)];
  const cells = Array.from({ length: CELLS + 1 }, (_, index) =>
    low.plus(high.minus(low).times(index).dividedBy(CELLS)),
  );
  const breaks = breaksOf({ variant, edition: year.edition }, path, before).filter(
    (one) => one.greaterThan(low) && one.lessThan(high),
  );
  return [...cells, ...breaks].toSorted((a, b) => a.comparedTo(b));
}

function keepsConstraints(after: Seen, before: Seen, goal: Goal): boolean {
  if (goal.keepsTotal && allocatedIn(after) !== allocatedIn(before)) return false;
  if (goal.greatestLoss === undefined) return true;
  const kept = new Decimal(1).minus(goal.greatestLoss);
  return after.fen.every((fen, index) =>
    kept.times(before.fen[index] || 0).lessThanOrEqualTo(fen || 0),
  );
}

/** A trial whose year was seen, so that it is not refused. */
function trialAt(input: Decimal, { variant, goal }: Search): Trial {
  const found = outcomeWith(variant, goal.path, input.toString());
  const reached = found.ok ? figureOf(found.value, goal.figure) : null;
  invariant(reached !== null, 'what was seen in doubles can be explained');
  return { input: input.toString(), reached };
}

interface UnitAmount {
  readonly code: string;
  readonly amount: Decimal;
}

const amountsIn = ({ departments, offices }: Outcome): readonly UnitAmount[] =>
  [...departments, ...offices].flatMap(({ code, allocation }) =>
    allocation === null ? [] : [{ code, amount: allocation.value }],
  );

/** Null where the exact figure is beyond the tolerance after all. */
function solvedAt(at: Decimal, { variant, goal, before }: Search): Sought | null {
  const { figure, path } = goal;
  const input = at.toString();
  const found = outcomeWith(variant, path, input);
  const reached = found.ok ? figureOf(found.value, figure) : null;
  const residual = reached?.minus(goal.target) ?? null;
  if (!found.ok || reached === null || residual === null) return null;
  if (residual.abs().greaterThan(toleranceOf(figure))) return null;
  const own = new Map(amountsIn(before).map(({ code, amount }) => [code, amount]));
  const sideEffects = amountsIn(found.value)
    .map(({ code, amount }) => ({ code, change: amount.minus(own.get(code) ?? amount) }))
    .filter(({ code }) => figure.kind !== 'allocation' || code !== figure.unit)
    .toSorted((a, b) => b.change.abs().comparedTo(a.change.abs()) || (a.code < b.code ? -1 : 1));
  return { isSolved: true, input, reached, residual, sideEffects };
}
