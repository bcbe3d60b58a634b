import { isNumberText } from './amount-text';

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
