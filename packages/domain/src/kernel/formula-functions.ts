import type { Label } from './explained.js';
import { decimalOf, decimalsOf, type FormulaValue } from './formula-value.js';
import { invariant } from './invariant.js';
import { calendarYears, completedYears, yearsByMonth } from './month-number.js';
import { allocate, Decimal, roundHalfUp, settle, sum, sumProduct } from './money.js';

interface FormulaFunction {
  /** How the function is called on screen. */
  readonly label: Label;
  compute(values: readonly FormulaValue[]): FormulaValue;
}

const rounding = (zh: string, en: string, places: number): FormulaFunction => ({
  label: { zh: `四舍五入至${zh}`, en: `round to ${en}` },
  compute: ([value]) => roundHalfUp(decimalOf(value), places),
});

/** A span of time, from one month to another, both written as numbers (`201503`). */
const years = (
  zh: string,
  en: string,
  count: (from: Decimal, to: Decimal) => Decimal,
): FormulaFunction => ({
  label: { zh, en },
  compute: ([from, to]) => count(decimalOf(from), decimalOf(to)),
});

/** How many of a list stand above, or below, a value. */
export function countAbove(own: Decimal, all: readonly Decimal[]): Decimal {
  return new Decimal(all.filter((other) => other.greaterThan(own)).length);
}

export function countBelow(own: Decimal, all: readonly Decimal[]): Decimal {
  return new Decimal(all.filter((other) => other.lessThan(own)).length);
}

/** The n-th of a list, or its last where the list ends earlier ("third year and later"). */
export function pick<T>(place: Decimal, list: readonly T[]): T {
  const found = list[Math.min(place.toNumber(), list.length) - 1];
  invariant(found !== undefined, 'a place in a list begins at one');
  return found;
}

/** Figures given one by one, as a list, or both. */
function flat(values: readonly FormulaValue[]): readonly Decimal[] {
  return values.flatMap((value) => (Array.isArray(value) ? decimalsOf(value) : [decimalOf(value)]));
}

/** Where a value falls among bounds in rising order: as many places on as there are bounds reached. */
export function lookup<T>(value: Decimal, bounds: readonly Decimal[], list: readonly T[]): T {
  const found = list[bounds.filter((bound) => value.greaterThanOrEqualTo(bound)).length];
  invariant(found !== undefined, 'a table has one place more than bounds');
  return found;
}

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  abs: {
    label: { zh: '绝对值', en: 'absolute value' },
    compute: ([value]) => decimalOf(value).abs(),
  },
  max: {
    label: { zh: '取大', en: 'the larger of' },
    compute: (values) => Decimal.max(...flat(values)),
  },
  min: {
    label: { zh: '取小', en: 'the smaller of' },
    compute: (values) => Decimal.min(...flat(values)),
  },
  sum: { label: { zh: '合计', en: 'sum' }, compute: ([list]) => sum(decimalsOf(list)) },
  sumProduct: {
    label: { zh: '乘积之和', en: 'sum of products' },
    compute: ([left, right]) => sumProduct(decimalsOf(left), decimalsOf(right)),
  },
  settle: {
    label: { zh: '取至二十位小数', en: 'to twenty places' },
    compute: ([value]) => settle(decimalOf(value)),
  },
  roundToFen: rounding('分', 'the fen', 2),
  roundToTenth: rounding('角', 'a tenth of a yuan', 1),
  roundToWhole: rounding('整数', 'a whole number', 0),
  roundToPercent: rounding('百分之一', 'a whole per cent', 2),
  countAbove: {
    label: { zh: '高于本值的个数', en: 'how many above' },
    compute: ([own, all]) => countAbove(decimalOf(own), decimalsOf(all)),
  },
  countBelow: {
    label: { zh: '低于本值的个数', en: 'how many below' },
    compute: ([own, all]) => countBelow(decimalOf(own), decimalsOf(all)),
  },
  pick: {
    label: { zh: '取第几项', en: 'the n-th of' },
    compute: ([place, list]) => pick(decimalOf(place), decimalsOf(list)),
  },
  lookup: {
    label: { zh: '按区间查表', en: 'by bands' },
    compute: ([value, bounds, list]) =>
      lookup(decimalOf(value), decimalsOf(bounds), decimalsOf(list)),
  },
  yearsByMonth: years('按整月计年数', 'years by whole months', yearsByMonth),
  completedYears: years('满年数', 'completed years', completedYears),
  calendarYears: years('年头数', 'calendar years touched', calendarYears),
  split: {
    label: { zh: '最大余数法分配', en: 'split by largest remainder' },
    compute: ([pool, parts, place]) =>
      pick(decimalOf(place), allocate(decimalOf(pool), decimalsOf(parts))),
  },
};
