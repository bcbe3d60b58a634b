import { expect, it } from 'vitest';
import { dueDate } from './due-date.js';

it.each([
  ['2026-11-02', 1, '2026-11-03'],
  ['2026-11-06', 1, '2026-11-09'],
  ['2026-11-07', 1, '2026-11-09'],
  ['2026-11-02', 5, '2026-11-09'],
  ['2026-11-02', 15, '2026-11-23'],
  ['2026-12-28', 5, '2027-01-04'],
])('from %s in %d working days it is %s', (day, days, due) => {
  expect(dueDate(day, days)).toBe(due);
});
