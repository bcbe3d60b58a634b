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
  });

  it('keeps the spaces of English words', () => {
    expect(toTex('Years in a row + 1')).toBe('\\text{Years in }a\\text{ row }+ 1');
  });

  it.each(['若 T ≥ B 则 0.4,否则 0.5', '四舍五入至分(Z)', 'rank(S1; [1, 2, …, 9])'])(
    'leaves %s to be written out',
    (formula) => {
      expect(toTex(formula)).toBeNull();
    },
  );

  it('leaves a text alone that it cannot set', () => {
    expect(toTex('T \\href{x}')).toBeNull();
  });
});
