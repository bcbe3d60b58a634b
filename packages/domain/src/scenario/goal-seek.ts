import { Decimal } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { Outcome } from '../outcome.js';
import type { Variant } from './bridge-mix.js';
import { figureOf, smoothFigureOf, type Figure } from './goal-seek-figures.js';
import { breaksOf } from './goal-seek-breaks.js';
import { isFree, outcomeOfVariant, outcomeWith, roundedInput } from './goal-seek-trial.js';

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
const STEPS = 200;

/** A fen for money; a ratio is shown with four places. */
const toleranceOf = ({ kind }: Figure): Decimal =>
  new Decimal(kind === 'ratio' ? '0.00005' : '0.01');

interface Point {
  readonly input: Decimal;
  readonly outcome: Outcome;
  readonly smooth: Decimal;
  readonly reached: Decimal;
}

/** The input that makes a figure what it should be, or the nearest and why not. */
export function goalSeek(variant: Variant, goal: Goal): Parsed<Sought> {
  const { path } = goal;
  if (!isFree(variant, path)) {
    return { ok: false, problems: [{ code: 'does_not_apply', path, values: {} }] };
  }
  const before = outcomeOfVariant(variant);
  if (!before.ok) return before;
  return { ok: true, value: search(variant, goal, before.value) };
}

function search(variant: Variant, goal: Goal, before: Outcome): Sought {
  const target = new Decimal(goal.target);
  const tolerance = toleranceOf(goal.figure);
  const tried = new Map<string, Point | null>();
  const at: At = (exact) => {
    const input = roundedInput(goal.path, exact);
    const key = input.toString();
    const point = tried.has(key) ? (tried.get(key) ?? null) : pointAt(variant, goal, input);
    tried.set(key, point);
    return point;
  };
  const isHit = ({ reached }: Point): boolean =>
    reached.minus(target).abs().lessThanOrEqualTo(tolerance);
  const keeps = ({ outcome }: Point): boolean => keepsConstraints(outcome, before, goal);

  const straight = onTheLine(at, goal, target);
  if (straight && isHit(straight) && keeps(straight)) return solved(straight, target, before, goal);
  const jumps: Jump[] = [];
  for (const [left, right] of piecesOf(at, gridOf(variant, goal, before))) {
    const ends = bisect(at, left, right, target);
    const found = [left, right, ...ends].find((point) => isHit(point) && keeps(point));
    if (found !== undefined) return solved(found, target, before, goal);
    const [below, above] = ends;
    if (liesBetween(below, above, target) && !ends.some(isHit)) {
      jumps.push({ below: trialOf(below), above: trialOf(above) });
    }
  }
  const points = [...tried.values()].filter((point) => point !== null);
  const [nearest] = points
    .filter(keeps)
    .map((point) => ({ point, distance: point.reached.minus(target).abs() }))
    .toSorted((a, b) => a.distance.comparedTo(b.distance));
  return {
    isSolved: false,
    nearest: nearest ? trialOf(nearest.point) : null,
    jumps,
    breaksConstraint: points.some(isHit),
  };
}

function pointAt(variant: Variant, { path, figure }: Goal, input: Decimal): Point | null {
  const found = outcomeWith(variant, path, input.toString());
  if (!found.ok) return null;
  const outcome = found.value;
  const smooth = smoothFigureOf(outcome, figure);
  const reached = figureOf(outcome, figure);
  return smooth && reached && { input, outcome, smooth, reached };
}

/** Null where the year with such an input is refused. */
type At = (input: Decimal) => Point | null;
type Piece = readonly [Point, Point];

/** The closed form of a figure that is linear in the input; whoever asks looks whether it was. */
function onTheLine(at: At, { from, to }: Goal, target: Decimal): Point | null {
  const first = at(new Decimal(from));
  const last = at(new Decimal(to));
  if (first === null || last === null || first.smooth.equals(last.smooth)) return null;
  const share = target.minus(first.smooth).dividedBy(last.smooth.minus(first.smooth));
  if (share.lessThan(0) || share.greaterThan(1)) return null;
  return at(first.input.plus(share.times(last.input.minus(first.input))));
}

/** Equal cells, cut where the figure may leap or turn. */
function gridOf(variant: Variant, { path, from, to }: Goal, before: Outcome): readonly Decimal[] {
  const [low, high] = [new Decimal(from), new Decimal(to)];
  const cells = Array.from({ length: CELLS + 1 }, (_, index) =>
    low.plus(high.minus(low).times(index).dividedBy(CELLS)),
  );
  const breaks = breaksOf(variant, path, before).filter(
    (one) => one.greaterThan(low) && one.lessThan(high),
  );
  return [...cells, ...breaks].toSorted((a, b) => a.comparedTo(b));
}

/** Neighbours on the grid; where one is refused, as far as the other reaches toward it. */
function piecesOf(at: At, grid: readonly Decimal[]): readonly Piece[] {
  return grid.slice(1).flatMap((input, index): Piece[] => {
    const before = grid[index] ?? input;
    const [left, right] = [at(before), at(input)];
    if (left && right) return [[left, right]];
    if (left) return [[left, edgeOf(at, left, input)]];
    return right ? [[edgeOf(at, right, before), right]] : [];
  });
}

function edgeOf(at: At, inside: Point, outside: Decimal): Point {
  let [edge, refused] = [inside, outside];
  for (let step = 0; step < STEPS; step++) {
    const middle = edge.input.plus(refused).dividedBy(2);
    const point = at(middle);
    if (point === edge || middle.equals(refused)) break;
    if (point === null) refused = middle;
    else edge = point;
    if (edge.input.minus(refused).abs().lessThan('0.0000000001')) break;
  }
  return edge;
}

const liesBetween = (one: Point, other: Point, target: Decimal): boolean =>
  one.smooth.lessThan(target) !== other.smooth.lessThan(target);

/** The two inputs next to each other between which the figure passes the target. */
function bisect(at: At, left: Point, right: Point, target: Decimal): Piece {
  if (!liesBetween(left, right, target)) return [left, right];
  let [low, high] = [left, right];
  for (let step = 0; step < STEPS; step++) {
    const middle = at(low.input.plus(high.input).dividedBy(2));
    if (middle === null || middle === low || middle === high) break;
    if (liesBetween(low, middle, target)) high = middle;
    else low = middle;
    if (low.smooth.minus(high.smooth).abs().lessThan('0.000001')) break;
  }
  return [low, high];
}

const trialOf = ({ input, reached }: Point): Trial => ({ input: input.toString(), reached });

interface UnitAmount {
  readonly code: string;
  readonly amount: Decimal;
}

const amountsIn = ({ departments, offices }: Outcome): readonly UnitAmount[] =>
  [...departments, ...offices].flatMap(({ code, allocation }) =>
    allocation === null ? [] : [{ code, amount: allocation.value }],
  );

function keepsConstraints(after: Outcome, before: Outcome, goal: Goal): boolean {
  if (goal.keepsTotal && !after.allocated.value.equals(before.allocated.value)) return false;
  if (goal.greatestLoss === undefined) return true;
  const kept = new Decimal(1).minus(goal.greatestLoss);
  const own = new Map(amountsIn(before).map(({ code, amount }) => [code, amount]));
  return amountsIn(after).every(({ code, amount }) =>
    amount.greaterThanOrEqualTo(own.get(code)?.times(kept) ?? amount),
  );
}

function solved(point: Point, target: Decimal, before: Outcome, { figure }: Goal): Sought {
  const own = new Map(amountsIn(before).map(({ code, amount }) => [code, amount]));
  const sideEffects = amountsIn(point.outcome)
    .map(({ code, amount }) => ({ code, change: amount.minus(own.get(code) ?? amount) }))
    .filter(({ code }) => figure.kind !== 'allocation' || code !== figure.unit)
    .toSorted((a, b) => b.change.abs().comparedTo(a.change.abs()) || (a.code < b.code ? -1 : 1));
  const residual = point.reached.minus(target);
  return { isSolved: true, ...trialOf(point), residual, sideEffects };
}
