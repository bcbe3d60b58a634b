import type { Columns } from './pack.ts';
import { cutOff, PLACES, UNQUALIFIED_HUNDREDTHS } from '../rules.ts';

/** Ascending; insertion is the quickest for the few dozen departments of a college. */
export function sortInPlace(values: Float64Array, size: number): void {
  if (size > 64) {
    values.subarray(0, size).sort();
    return;
  }
  for (let place = 1; place < size; place++) {
    const value = values[place]!;
    let gap = place;
    while (gap > 0 && values[gap - 1]! > value) {
      values[gap] = values[gap - 1]!;
      gap--;
    }
    values[gap] = value;
  }
}

/**
 * Y2 of a college's departments in hundredths. With the better rank shared by equal scores, a
 * department is within the first k exactly when its score reaches the k-th best.
 */
export function rank(
  columns: Columns,
  { from, size }: { from: number; size: number },
  sorted: Float64Array,
  coefficients: Float64Array,
): void {
  for (let place = 0; place < size; place++) sorted[place] = columns.score[from + place]!;
  sortInPlace(sorted, size);
  const lowest = (percent: number): number => {
    const last = cutOff(percent, size);
    return last === 0 ? Infinity : sorted[size - last]!;
  };
  const [first, second, third, fourth] = PLACES;
  const firstLowest = lowest(first.upToPercent);
  const secondLowest = lowest(second.upToPercent);
  const thirdLowest = lowest(third.upToPercent);
  for (let place = 0; place < size; place++) {
    const score = columns.score[from + place]!;
    let hundredths: number = fourth.hundredths;
    if (columns.isQualified[from + place] === 0) hundredths = UNQUALIFIED_HUNDREDTHS;
    else if (score >= firstLowest) hundredths = first.hundredths;
    else if (score >= secondLowest) hundredths = second.hundredths;
    else if (score >= thirdLowest) hundredths = third.hundredths;
    coefficients[place] = hundredths;
  }
}
