import { Decimal } from '@hebo/domain';
import type { Cell } from '../sheet.ts';

type Value = Pick<Cell, 'number' | 'isPercent' | 'date' | 'month'>;

const WIDE_LETTERS_AND_DIGITS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_BY = 0xfee0;
/** Marks of order and width, which nobody sees and no comparison should. */
const INVISIBLE = /\p{Cf}/gu;
const CONTROLS = /\p{Cc}/gu;

const narrow = (letter: string): string => String.fromCodePoint(letter.codePointAt(0)! - WIDE_BY);

/** What was typed, without what cannot be seen; Chinese punctuation stays, for names hold it. */
export const plainText = (text: string): string =>
  text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(CONTROLS, '')
    .replaceAll(WIDE_LETTERS_AND_DIGITS, narrow)
    .trim()
    .replace(/^'(?=[=+\-@])/, '');

/** What a text may be read as; "20150422" is a number and a day, and the column says which is meant. */
export function valueOfText(text: string): Value {
  const narrowed = text.replaceAll(WIDE, narrow);
  return { ...numberIn(narrowed.replaceAll(' ', '')), ...dayIn(narrowed) };
}

const NUMBER = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(e[+-]?\d{1,2})?(%?)$/i;

function numberIn(text: string): Value {
  const [, sign = '', digits, exponent = '', percent] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return {};
  const value = new Decimal(`${sign}${digits.replaceAll(',', '')}${exponent}`);
  return percent === '%'
    ? { number: value.dividedBy(100).toFixed(), isPercent: true }
    : { number: value.toFixed() };
}

const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const DAYS = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
  /^(\d{4})(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/,
];
const MONTHS = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})(\d{2})$/, /^(\d{4})年 ?(\d{1,2}) ?月$/];

function dayIn(text: string): Value {
  const bare = text.replace(TIME, '');
  for (const form of DAYS) {
    const [, year, , month, day] = form.exec(bare) ?? [];
    if (year !== undefined) return dated(year, month!, day!);
  }
  for (const form of MONTHS) {
    const [, year, month] = form.exec(bare) ?? [];
    if (year !== undefined) {
      const first = dated(year, month!, '1');
      return first.month === undefined ? {} : { month: first.month };
    }
  }
  return {};
}

/** A day that the calendar has, in years that a record can have. */
export function dated(year: string, month: string, day: string): Value {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  return isReal && date >= '1900' && date < '2200' ? { date, month: date.slice(0, 7) } : {};
}
