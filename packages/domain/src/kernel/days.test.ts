import { describe, expect, test } from 'vitest';
import { monthOf } from './calendar.js';
import { dayNumber, lengthOf, overlapOf, spanOf, spanOfMonth, workingDaysOf } from './days.js';

describe('days', () => {
  test('follow one another without gaps, over leap days and centuries', () => {
    for (const [day, next] of [
      ['2015-02-28', '2015-03-01'],
      ['2016-02-28', '2016-02-29'],
      ['2016-02-29', '2016-03-01'],
      ['1900-02-28', '1900-03-01'],
      ['2000-02-29', '2000-03-01'],
      ['2015-12-31', '2016-01-01'],
      ['2015-04-30', '2015-05-01'],
    ] as const) {
      expect(dayNumber(next) - dayNumber(day)).toBe(1);
    }
    const lengths = Array.from({ length: 12 }, (_, index) =>
      lengthOf(spanOfMonth(monthOf(`2015-${String(index + 1).padStart(2, '0')}`))),
    );
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengthOf(spanOfMonth(monthOf('2016-02')))).toBe(29);
  });

  test('spans are cut by other spans', () => {
    const may = spanOfMonth(monthOf('2015-05'));
    const length = (from: string, to: string): number => lengthOf(overlapOf(spanOf(from, to), may));
    expect(length('2015-04-28', '2015-05-03')).toBe(3);
    expect(length('2015-05-10', '2015-05-10')).toBe(1);
    expect(length('2015-03-01', '2015-06-30')).toBe(31);
    expect(length('2015-06-01', '2015-06-30')).toBe(0);
    expect(length('2015-03-01', '2015-04-30')).toBe(0);
  });

  test('working days are Mondays to Fridays', () => {
    // 1 May 2015 was a Friday; 1 January 2000 a Saturday.
    expect(workingDaysOf(spanOf('2015-05-01', '2015-05-01'))).toBe(1);
    expect(workingDaysOf(spanOf('2015-05-02', '2015-05-03'))).toBe(0);
    expect(workingDaysOf(spanOf('2015-05-04', '2015-05-08'))).toBe(5);
    expect(workingDaysOf(spanOf('2015-05-01', '2015-05-31'))).toBe(21);
    expect(workingDaysOf(spanOf('2000-01-01', '2000-01-03'))).toBe(1);
  });
});
