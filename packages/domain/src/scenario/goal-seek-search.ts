import { Decimal } from '../kernel/money.js';
import type { ParsedVariant, Variant } from './bridge-mix.js';
import type { Goal } from './goal-seek.js';
import { roundedInput, yearWith } from './goal-seek-trial.js';
import { see, type Seen } from './seen.js';
import { figureSeen, smoothSeen } from './seen-figures.js';

/** An input tried, and what came of it. */
export interface Point {
  readonly input: Decimal;
  readonly seen: Seen;
  readonly smooth: number;
  readonly reached: number;
}

/** Null where the year with such an input is refused. */
export type At = (input: Decimal) => Point | null;
export type Piece = readonly [Point, Point];

const STEPS = 200;

/** Every input is tried once. */
export function trialsOf(
  { variant, year }: { readonly variant: Variant; readonly year: ParsedVariant },
  { path, figure }: Goal,
): { readonly at: At; readonly points: () => readonly Point[] } {
  const tried = new Map<string, Point | null>();
  const tryNew = (input: Decimal): Point | null => {
    const changed = yearWith(variant, year, [{ path, value: input.toString() }]);
    const seen = changed.ok ? see(changed.value) : null;
    const smooth = seen && smoothSeen(seen, figure);
    const reached = seen && figureSeen(seen, figure);
    if (seen === null || smooth === null || reached === null) return null;
    return { input, seen, smooth, reached };
  };
  const at: At = (exact) => {
    const input = roundedInput(path, exact);
    const key = input.toString();
    const point = tried.has(key) ? (tried.get(key) ?? null) : tryNew(input);
    tried.set(key, point);
    return point;
  };
  return { at, points: () => [...tried.values()].filter((point) => point !== null) };
}

/** The closed form of a figure that is linear in the input; whoever asks looks whether it was. */
export function onTheLine(at: At, { from, to }: Goal, target: number): Point | null {
  const first = at(new Decimal(from));
  const last = at(new Decimal(to));
  if (first === null || last === null || first.smooth === last.smooth) return null;
  const share = (target - first.smooth) / (last.smooth - first.smooth);
  if (!(share >= 0 && share <= 1)) return null;
  return at(first.input.plus(last.input.minus(first.input).times(share)));
}

/** Neighbours on the grid; where one is refused, as far as the other reaches toward it. */
export function piecesOf(at: At, grid: readonly Decimal[]): readonly Piece[] {
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

export const liesBetween = (one: Point, other: Point, target: number): boolean =>
  one.smooth < target !== other.smooth < target;

/** Below this much yuan the figure does not move any more. */
const STILL = 0.000_001;

/** The two inputs next to each other between which the figure passes the target. */
export function bisect(at: At, left: Point, right: Point, target: number): Piece {
  if (!liesBetween(left, right, target)) return [left, right];
  let [low, high] = [left, right];
  for (let step = 0; step < STEPS; step++) {
    const middle = at(low.input.plus(high.input).dividedBy(2));
    if (middle === null || middle === low || middle === high) break;
    if (liesBetween(low, middle, target)) high = middle;
    else low = middle;
    if (Math.abs(low.smooth - high.smooth) < STILL) break;
  }
  return [low, high];
}
