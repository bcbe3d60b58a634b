import { shiftPoint } from './decimal';
import type { Decimal } from './decimal';

export type MoneyUnit = 'yuan' | 'tenThousandYuan';
type SignDisplay = 'negative' | 'exceptZero';

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than formatting; a moving slider formats hundreds of figures a frame. */
function formatOf(digits: number, signDisplay: SignDisplay): Intl.NumberFormat {
  const key = `${digits} ${signDisplay}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat('zh-CN', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay,
  });
  FORMATS.set(key, format);
  return format;
}

/** Grouping and digits are the same in both languages, so one locale serves; − instead of -. */
function formatDigits(value: Decimal, digits: number, signDisplay: SignDisplay): string {
  return formatOf(digits, signDisplay)
    .format(value as `${number}`)
    .replace('-', '−');
}

function inUnit(value: Decimal, unit: MoneyUnit): Decimal {
  return unit === 'yuan' ? value : shiftPoint(value, -4);
}

/** Money with two decimals in either unit. The unit itself stands once, in the header. */
export function formatMoney(value: Decimal, unit: MoneyUnit = 'yuan'): string {
  return formatDigits(inUnit(value, unit), 2, 'negative');
}

/** A change of money, with + or −. */
export function formatMoneyChange(value: Decimal, unit: MoneyUnit = 'yuan'): string {
  return formatDigits(inUnit(value, unit), 2, 'exceptZero');
}

/** K1, K2, P, M and units four decimals, Y1 six; without `digits` as the regulation prints it. */
export function formatCoefficient(value: Decimal, digits?: number): string {
  const printed = /\.(\d+)$/.exec(value)?.[1]?.length ?? 0;
  return formatDigits(value, digits ?? printed, 'negative');
}

/** Heads, posts and students: as many decimals as the count has, none when it is whole. */
export function formatCount(value: Decimal): string {
  const trimmed = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return formatCoefficient(trimmed);
}

/** A fraction as per cent: "0.1000" reads 10.00 %. */
export function formatRate(value: Decimal, signDisplay: SignDisplay = 'negative'): string {
  return `${formatDigits(shiftPoint(value, 2), 2, signDisplay)}\u00a0%`;
}

/** A moment as the college's clock shows it. */
export function formatMoment(value: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(value));
}
