import { Decimal as Base } from 'decimal.js';
import { invariant } from './invariant.js';

/** The one configured decimal: forty significant digits, half up, never written with an exponent. */
export const Decimal = Base.clone({
  defaults: true,
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -1_000,
  toExpPos: 1_000,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** Places past which a quotient's tail has no say; see `settle`. */
const SETTLED_PLACES = 20;
const FEN_PLACES = 2;

/**
 * Takes the tail of a quotient away: 45 × 1.4744… gives 66.34999…, which stands for 66.35. Money
 * below 10¹⁵ has at least 24 exact places at forty digits, so nothing real is lost at twenty.
 */
export function settle(value: Decimal): Decimal {
  return value.toDecimalPlaces(SETTLED_PLACES, Base.ROUND_HALF_UP);
}

/** D35: half up, after settling, so that …4999… does not decide a half fen. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return settle(value).toDecimalPlaces(places, Base.ROUND_HALF_UP);
}

export function roundToFen(value: Decimal): Decimal {
  return roundHalfUp(value, FEN_PLACES);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

export function sumProduct(left: readonly Decimal[], right: readonly Decimal[]): Decimal {
  invariant(left.length === right.length, 'sumProduct takes two lists of one length');
  return left.reduce((total, value, index) => total.plus(value.times(right[index] ?? ZERO)), ZERO);
}

/** Whole fen, as the bulk columns hold them, in yuan. */
export function inYuan(fen: number): Decimal {
  return new Decimal(fen).dividedBy(100);
}

/**
 * D35: splits a closed pool to the fen. Each part is floored; the fen left over go to the largest
 * remainders, among equals to the earlier part, so that callers hand the parts in order of code.
 */
export function allocate(pool: Decimal, parts: readonly Decimal[]): readonly Decimal[] {
  const settled = parts.map(settle);
  const floors = settled.map((part) => part.toDecimalPlaces(FEN_PLACES, Base.ROUND_FLOOR));
  const remainders = settled.map((part, index) => part.minus(floors[index] ?? ZERO));
  const left = pool.minus(sum(floors)).times(100).toNumber();
  invariant(Number.isInteger(left), 'a closed pool is a whole number of fen');
  invariant(left >= 0 && left <= parts.length, 'the exact parts add up to the pool');
  const order = parts.map((_, index) => index);
  order.sort((a, b) => (remainders[b] ?? ZERO).comparedTo(remainders[a] ?? ZERO) || a - b);
  const isRaised = new Set(order.slice(0, left));
  const amounts = floors.map((floor, index) => (isRaised.has(index) ? floor.plus('0.01') : floor));
  invariant(sum(amounts).equals(pool), 'the parts of a closed pool sum to it');
  return amounts;
}
