import { addMonths, type Month } from './calendar.js';

/** Days as numbers, so that spans can be cut and counted: one more for each day, without gaps. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  // The year begins in March here, so that the leap day comes last.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8));
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear
  );
}

/** Days from the first up to, but without, the second. */
export interface DaySpan {
  readonly first: number;
  readonly end: number;
}

/** Both days included. */
export function spanOf(from: string, to: string): DaySpan {
  return { first: dayNumber(from), end: dayNumber(to) + 1 };
}

const known = new Map<Month, DaySpan>();
const KNOWN_LIMIT = 5_000;

/** Months are few and every person meets the same ones, so their spans are kept. */
export function spanOfMonth(month: Month): DaySpan {
  const found = known.get(month);
  if (found !== undefined) return found;
  const span = { first: dayNumber(`${month}-01`), end: dayNumber(`${addMonths(month, 1)}-01`) };
  if (known.size < KNOWN_LIMIT) known.set(month, span);
  return span;
}

/** What two spans share; it may be empty. */
export function overlapOf(one: DaySpan, other: DaySpan): DaySpan {
  const first = Math.max(one.first, other.first);
  return { first, end: Math.max(first, Math.min(one.end, other.end)) };
}

export function lengthOf({ first, end }: DaySpan): number {
  return end - first;
}

/** Day 1 was a Wednesday: one more, and Mondays are divisible by seven. */
const TO_MONDAY = 1;
const DAYS_OF_WEEK = 7;
const WORKING_DAYS = 5;

/** Mondays to Fridays; holidays are not known here. */
export function workingDaysOf({ first, end }: DaySpan): number {
  let count = 0;
  for (let day = first; day < end; day += 1) {
    if ((day + TO_MONDAY) % DAYS_OF_WEEK < WORKING_DAYS) count += 1;
  }
  return count;
}
