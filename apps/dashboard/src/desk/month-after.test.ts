import { expect, it } from 'vitest';
import { monthAfter } from './month-after';

it('goes over the turn of the year in both directions', () => {
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthAfter('2025-12', 1)).toBe('2026-01');
  expect(monthAfter('2026-05', 0)).toBe('2026-05');
});
