import type { Month } from './calendar.js';
import { Decimal } from './money.js';

/**
 * Months inside formulas: March 2015 is the number 201503, which a reader recognises. Tenure and years
 * of work are counted between two such numbers, in one of three ways.
 */

const known = new Map<Month, Decimal>();
const KNOWN_LIMIT = 5_000;
/** The digits again, since a decimal gives them back by way of a text. */
const digits = new WeakMap<Decimal, number>();

/** Months are few and every person meets the same ones, so their numbers are shared. */
export function monthNumber(month: Month): Decimal {
  const found = known.get(month);
  if (found !== undefined) return found;
  const number = new Decimal(month.slice(0, 4) + month.slice(5));
  digits.set(number, number.toNumber());
  if (known.size < KNOWN_LIMIT) known.set(month, number);
  return number;
}

const MONTHS_OF_YEAR = 12;
const PLACES_OF_MONTH = 100;

const digitsOf = (month: Decimal): number => digits.get(month) ?? month.toNumber();
const yearOf = (month: number): number => Math.floor(month / PLACES_OF_MONTH);

function monthsBetweenNumbers(from: Decimal, to: Decimal): number {
  const [first, last] = [digitsOf(from), digitsOf(to)];
  const months = (last % PLACES_OF_MONTH) - (first % PLACES_OF_MONTH);
  return (yearOf(last) - yearOf(first)) * MONTHS_OF_YEAR + months;
}

/** Working lives are short: the quotients of a few hundred months are divided once. */
const yearsOfMonths = new Map<number, Decimal>();

/** Whole months as years and parts of years: 37 months are more than three. */
export function yearsByMonth(from: Decimal, to: Decimal): Decimal {
  const months = monthsBetweenNumbers(from, to);
  const found = yearsOfMonths.get(months);
  if (found !== undefined) return found;
  const years = new Decimal(months).dividedBy(MONTHS_OF_YEAR);
  if (yearsOfMonths.size < KNOWN_LIMIT) yearsOfMonths.set(months, years);
  return years;
}

/** 满年: parts of years do not count. */
export function completedYears(from: Decimal, to: Decimal): Decimal {
  return new Decimal(Math.floor(monthsBetweenNumbers(from, to) / MONTHS_OF_YEAR));
}

/** 年头: every calendar year that was touched counts, the first and the last too. */
export function calendarYears(from: Decimal, to: Decimal): Decimal {
  return new Decimal(yearOf(digitsOf(to)) - yearOf(digitsOf(from)) + 1);
}
