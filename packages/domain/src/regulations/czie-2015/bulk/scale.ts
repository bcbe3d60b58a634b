import type { Decimal } from '../../../kernel/money.js';

/** Reads decimals as whole numbers of a unit; what does not fit is remembered. */
export class Scale {
  isExact = true;

  whole(value: Decimal, perUnit: number): number {
    const scaled = value.times(perUnit).toNumber();
    if (!Number.isSafeInteger(scaled)) this.isExact = false;
    return scaled;
  }

  column<T>(items: readonly T[], perUnit: number, read: (item: T) => Decimal | null): Float64Array {
    return Float64Array.from(items, (item) => {
      const value = read(item);
      return value === null ? 0 : this.whole(value, perUnit);
    });
  }
}

/** Half up; exact for whole numbers as long as twice the numerator stays below 2^53. */
export function divideHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** One figure of each, in a loop: the built-in way from a list is several times slower. */
export function columnOf<T>(items: readonly T[], read: (item: T) => number): Float64Array {
  const column = new Float64Array(items.length);
  items.forEach((item, index) => {
    column[index] = read(item);
  });
  return column;
}
