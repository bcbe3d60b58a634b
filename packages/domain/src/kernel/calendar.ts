import { invariant } from './invariant.js';

declare const month: unique symbol;

/** `YYYY-MM`, the smallest unit of pay. Months compare as strings. */
export type Month = string & { readonly [month]: true };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

export function monthOf(text: string): Month {
  invariant(isMonth(text), `${text} is not a month`);
  return text;
}

const ordinal = (value: Month): number =>
  Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1;

/** Whole months from one month to another; negative where the second is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return ordinal(to) - ordinal(from);
}

export function addMonths(value: Month, count: number): Month {
  const total = ordinal(value) + count;
  const year = String(Math.floor(total / 12)).padStart(4, '0');
  return monthOf(`${year}-${String((total % 12) + 1).padStart(2, '0')}`);
}

export function yearOf(value: Month): string {
  return value.slice(0, 4);
}

/** A pay year: four digits. */
export function isPeriod(text: string): boolean {
  return /^\d{4}$/.test(text);
}
