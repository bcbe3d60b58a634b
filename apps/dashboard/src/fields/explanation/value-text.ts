/** Units that the drawer words; anything else is shown as the server sent it. */
export const UNITS = [
  'yuan',
  'yuan/month',
  'yuan/year',
  'yuan/head',
  'yuan/student',
  'yuan/coefficient',
  'head',
  'student',
  'coefficient',
  'share',
  'points',
  'year',
  'month',
  'day',
  'hour',
  'rank',
  'units',
  'none',
] as const;

export type KnownUnit = (typeof UNITS)[number];

export function isKnownUnit(unit: string): unit is KnownUnit {
  return (UNITS as readonly string[]).includes(unit);
}

const AMOUNTS: readonly string[] = ['yuan', 'yuan/month', 'yuan/year', 'yuan/head'];

const SHORT = 4;
const LONG = 10;

/** Decimals after the point of a plain decimal string. */
export function decimalsOf(value: string): number {
  const point = value.indexOf('.');
  return point === -1 ? 0 : value.length - point - 1;
}

/** True where four decimals hide something, so that the reader is offered ten. */
export function hasMoreDecimals(value: string): boolean {
  return decimalsOf(value) > SHORT;
}

/**
 * A quotient shows four decimals and opens to ten; amounts keep two at the least. The
 * string goes to Intl as a string, so that no digit passes through a float.
 */
export function valueText(value: string, unit: string | null | undefined, isLong: boolean): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const least = AMOUNTS.includes(unit ?? '') ? 2 : 0;
  const format = new Intl.NumberFormat('zh-CN', {
    minimumFractionDigits: hasMoreDecimals(value) ? SHORT : least,
    maximumFractionDigits: isLong ? LONG : SHORT,
  });
  const text = format.format(value as Intl.StringNumericLiteral);
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}
