import { describe, expect, it } from 'vitest';
import { toTex } from './tex';

describe('toTex', () => {
  it('sets letters with their index, signs and groups of thousands', () => {
    expect(toTex('(T × Y1 − Q × |T − B|) × K1')).toBe(
      '(T \\times  Y_{1} - Q \\times  |T - B|) \\times  K_{1}',
    );
    expect(toTex('45 × 10,961.4267')).toBe('45 \\times  10{,}961.4267');
  });

  it('keeps Chinese words upright', () => {
    expect(toTex('正高 × 2.4')).toBe('\\text{正高 }\\times  2.4');
    expect(toTex('若 T ≥ B 则 0.4')).toBe('\\text{若 }T \\ge  B\\text{ 则 }0.4');
  });

  it('keeps the spaces of English words', () => {
    expect(toTex('Years in a row + 1')).toBe('\\text{Years in }a\\text{ row }+ 1');
    expect(toTex('rank(S1; [1, 2, …, 9])')).toBe(
      '\\text{rank}(S_{1};\\; [1,\\, 2,\\, \\ldots ,\\, 9])',
    );
  });

  it('leaves a text alone that it cannot set', () => {
    expect(toTex('T \\href{x}')).toBeNull();
  });
});
