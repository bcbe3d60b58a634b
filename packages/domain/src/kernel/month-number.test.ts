import { expect, test } from 'vitest';
import { monthOf } from './calendar.js';
import { calendarYears, completedYears, monthNumber, yearsByMonth } from './month-number.js';

const span = (count: typeof yearsByMonth, from: string, to: string): string =>
  count(monthNumber(monthOf(from)), monthNumber(monthOf(to))).toString();

test('a month is written as the number that its digits make', () => {
  expect(monthNumber(monthOf('2015-03')).toString()).toBe('201503');
  expect(monthNumber(monthOf('2015-03'))).toBe(monthNumber(monthOf('2015-03')));
});

test('years by whole months: three years are exactly three, a month more is more', () => {
  expect(span(yearsByMonth, '2012-03', '2015-03')).toBe('3');
  expect(span(yearsByMonth, '2012-03', '2015-06')).toBe('3.25');
  expect(span(yearsByMonth, '2012-11', '2013-02')).toBe('0.25');
});

test('completed years leave the rest away', () => {
  expect(span(completedYears, '2012-03', '2015-02')).toBe('2');
  expect(span(completedYears, '2012-03', '2015-03')).toBe('3');
});

test('calendar years count the first and the last', () => {
  expect(span(calendarYears, '2015-12', '2015-12')).toBe('1');
  expect(span(calendarYears, '2014-12', '2015-01')).toBe('2');
});
