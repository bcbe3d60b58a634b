import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';
import { ZERO, type Decimal } from '../../../kernel/money.js';
import { notNegative, type Reader } from '../../../kernel/read.js';
import type { TitleHeadcountInput } from '../../../regulation.js';
import type { TitleHeadcount } from './department.js';

/** Whether a group has anybody in it. */
export function hasHeads(group: TitleHeadcount | null): boolean {
  return group !== null && TITLE_CLASSES.some((title) => group[title].greaterThan(0));
}

/** Heads by title class; a class left out is 0. Null where none are entered, undefined where wrong. */
export function parseHeadcount(
  reader: Reader,
  path: string,
  input: TitleHeadcountInput | null | undefined,
): TitleHeadcount | null | undefined {
  if (input === null || input === undefined) return null;
  const before = reader.problems.length;
  for (const key of Object.keys(input)) {
    if (!TITLE_CLASSES.some((title) => title === key)) {
      reader.report('unknown_path', `${path}.${key}`);
    }
  }
  const heads = {} as Record<TitleClass, Decimal>;
  for (const title of TITLE_CLASSES) {
    heads[title] = reader.optional(input[title], `${path}.${title}`, notNegative) ?? ZERO;
  }
  return reader.problems.length > before ? undefined : heads;
}

/** The heads that a department must have. */
export function requireHeadcount(
  reader: Reader,
  path: string,
  input: TitleHeadcountInput | null | undefined,
): TitleHeadcount | undefined {
  const heads = parseHeadcount(reader, path, input);
  if (heads === null) reader.report('missing', path);
  if (!heads) return undefined;
  if (hasHeads(heads)) return heads;
  reader.report('headcount_must_be_positive', path);
  return undefined;
}

/** Heads counted among others: nobody can be of whom there are none. */
export function parsePartOf(
  reader: Reader,
  path: string,
  input: TitleHeadcountInput | null | undefined,
  whole: TitleHeadcount | undefined,
): TitleHeadcount | null {
  const part = parseHeadcount(reader, path, input);
  if (!part) return null;
  for (const title of TITLE_CLASSES) {
    if (whole === undefined || part[title].lessThanOrEqualTo(whole[title])) continue;
    const values = { value: part[title].toString(), headcount: whole[title].toString() };
    reader.report('parts_exceed_headcount', `${path}.${title}`, values);
  }
  return part;
}
