import { describe, expect, it } from 'vitest';
import { readableNumbers } from './formula-text';

describe('readableNumbers', () => {
  it('shortens rates to four and coefficients to six decimals', () => {
    expect(
      readableNumbers(
        '((46 × 1.2967391304 − 0 × |46 − 48|) × 16087.1910026606 + 1263 × 786.56) × 1.06',
      ),
    ).toBe('((46 × 1.296739 − 0 × |46 − 48|) × 16,087.1910 + 1,263 × 786.56) × 1.06');
  });
});
