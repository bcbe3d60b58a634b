import { formatCoefficient, formatMoney } from '../../formats/format';
import { isNumberText } from './amount-text';
import type { Driver } from './driver';

const SHOWN_DECIMALS = 4;
const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: SHOWN_DECIMALS });

/** A value in a box that nobody is typing in: grouped, with four decimals at most. */
export function boxText(value: string | null): string {
  if (value === null) return '';
  return isNumberText(value) ? format.format(value as Intl.StringNumericLiteral) : value;
}

export function valueWithUnit(text: string, unit: string): string {
  return unit ? `${text} ${unit}` : text;
}

/** What follows from the inputs: a pool to the fen, a rate or share with four decimals. */
export function solvedText({ unit }: Driver, value: string): string {
  return unit === 'yuan' ? formatMoney(value) : formatCoefficient(value, SHOWN_DECIMALS);
}
