import { describe, expect, it } from 'vitest';
import { campusMonth, monthWithin } from './months';

describe('months', () => {
  it('follow the college’s clock', () => {
    expect(campusMonth(new Date('2026-05-31T15:59:59Z'))).toBe('2026-05');
    expect(campusMonth(new Date('2026-05-31T16:00:00Z'))).toBe('2026-06');
  });
  it('stay in the year shown', () => {
    expect(monthWithin('2026', '2026-05')).toBe('2026-05');
    expect(monthWithin('2025', '2026-05')).toBe('2025-12');
  });
});
