import { describe, expect, it } from 'vitest';
import { isLate, nextStep } from './confirmation';

describe('a confirmation', () => {
  it('is the secretary’s turn, then the head’s, and the secretary’s again once facts change', () => {
    expect(nextStep({ status: 'OPEN', isStale: false })).toBe('secretary');
    expect(nextStep({ status: 'CONFIRMED_BY_SECRETARY', isStale: false })).toBe('head');
    expect(nextStep({ status: 'CONFIRMED_BY_HEAD', isStale: false })).toBeUndefined();
    expect(nextStep({ status: 'CONFIRMED_BY_HEAD', isStale: true })).toBe('secretary');
  });

  it('is late from the day after its deadline, until both have confirmed', () => {
    const open = { status: 'OPEN', isStale: false } as const;
    expect(isLate(open, '2026-12-20', '2026-12-20')).toBe(false);
    expect(isLate(open, '2026-12-20', '2026-12-21')).toBe(true);
    expect(isLate(open, null, '2026-12-21')).toBe(false);
    const done = { status: 'CONFIRMED_BY_HEAD', isStale: false } as const;
    expect(isLate(done, '2026-12-20', '2026-12-21')).toBe(false);
  });
});
