import { describe, expect, it } from 'vitest';
import { largestMover } from './largest-mover';

const rows = (amounts: Record<string, string | null>) =>
  Object.entries(amounts).map(([id, amount]) => ({ department: { id }, amount }));

describe('the largest mover', () => {
  it('is the one with the largest change, whatever its sign', () => {
    const base = rows({ A: '100.00', B: '200.00', C: null });
    const now = rows({ A: '101.00', B: '198.99', C: '5.00' });
    expect(largestMover(now, base)?.department.id).toBe('B');
  });
  it('is nobody where nothing moves', () => {
    const base = rows({ A: '100.00' });
    expect(largestMover(base, base)).toBeUndefined();
  });
});
