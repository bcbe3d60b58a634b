import { expect, it } from 'vitest';
import { idleLimit } from './idle-limit';

const MINUTES = 60_000;

it.each([
  ['/employees', 'PERSONNEL', 15],
  ['/employees/200101/year', 'EMPLOYEE', 15],
  ['/objections/x', 'AUDITOR', 15],
  ['/', 'EMPLOYEE', 15],
  ['/', 'LEADERSHIP', 120],
  ['/departments', 'DEPARTMENT_SECRETARY', 120],
  ['/employees-of-none', 'PERSONNEL', 120],
])('lets %s of %s lie for %s minutes', (pathname, role, minutes) => {
  expect(idleLimit(pathname, role)).toBe(minutes * MINUTES);
});
