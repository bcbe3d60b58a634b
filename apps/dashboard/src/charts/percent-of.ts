import { compare, shareOf, shiftPoint } from '../formats/decimal';

/** Where a value ends on an axis from zero to the largest, as a CSS length; nothing below zero is drawn. */
export function percentOf(value: string, all: readonly string[]): string {
  const largest = all.reduce((most, one) => (compare(one, most) > 0 ? one : most), '0');
  if (compare(value, '0') <= 0) return '0%';
  return `${shiftPoint(shareOf(value, largest) ?? '0', 2)}%`;
}
