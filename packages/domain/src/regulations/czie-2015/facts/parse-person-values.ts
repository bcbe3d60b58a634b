import { isMonth, type Month } from '../../../kernel/calendar.js';
import { inWords, type Reader } from '../../../kernel/read.js';

/** What is not a number: months, days, values of a list, and what does not belong where it stands. */

export function isBlank(value: unknown): value is null | undefined | '' {
  return value === undefined || value === null || value === '';
}

export function readMonth(reader: Reader, value: unknown, path: string): Month | null | undefined {
  if (isBlank(value)) return null;
  if (typeof value === 'string' && isMonth(value)) return value;
  reader.report('not_a_month', path, { value: inWords(value) });
  return undefined;
}

export function requireMonth(reader: Reader, value: unknown, path: string): Month | undefined {
  const month = readMonth(reader, value, path);
  if (month === null) reader.report('missing', path);
  return month ?? undefined;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysOfMonth(month: Month): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return number === 2 && isLeap ? 29 : (DAYS[number - 1] ?? 0);
}

/** A calendar day `YYYY-MM-DD`; days compare as strings. */
export function requireDay(reader: Reader, value: unknown, path: string): string | undefined {
  if (isBlank(value)) {
    reader.report('missing', path);
    return undefined;
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const month = value.slice(0, 7);
    const day = Number(value.slice(8));
    if (isMonth(month) && day >= 1 && day <= daysOfMonth(month)) return value;
  }
  reader.report('not_a_day', path, { value: inWords(value) });
  return undefined;
}

export function readOneOf<T extends string>(
  reader: Reader,
  value: unknown,
  path: string,
  options: readonly T[],
): T | null | undefined {
  if (isBlank(value)) return null;
  const found = options.find((option) => option === inWords(value));
  if (found === undefined) {
    const values = { value: inWords(value), options: options.join(', ') };
    reader.report('unknown_value', path, values);
  }
  return found;
}

export function requireOneOf<T extends string>(
  reader: Reader,
  value: unknown,
  path: string,
  options: readonly T[],
): T | undefined {
  const found = readOneOf(reader, value, path, options);
  if (found === null) reader.report('missing', path);
  return found ?? undefined;
}

/** A record as it should be; anything else is told and read as empty. */
export function recordOf<T extends object>(
  reader: Reader,
  value: T | null | undefined,
  path: string,
): Partial<T> {
  if (isBlank(value)) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value;
  reader.report('unknown_value', path, { value: inWords(value), options: '{…}' });
  return {};
}

/** Fields that nobody reads are told, so that a misspelt one is not lost in silence. */
export function refuseUnknown(
  reader: Reader,
  input: object,
  path: string,
  known: ReadonlySet<string>,
): void {
  for (const name of Object.keys(input)) {
    if (!known.has(name)) reader.report('unknown_path', `${path}.${name}`);
  }
}

/** The entries of a list; anything else than a list is told and read as empty. */
export function entriesOf<T extends object>(
  reader: Reader,
  value: readonly T[] | null | undefined,
  path: string,
): readonly T[] {
  if (isBlank(value)) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) {
    return value as readonly T[];
  }
  reader.report('unknown_value', path, { value: inWords(value), options: '[{…}]' });
  return [];
}
