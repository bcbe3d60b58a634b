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
    expect(toTex('正高 × 2.4')).toBe('\\text{正高} \\times  2.4');
  });

  it('leaves a text alone that it cannot set', () => {
    expect(toTex('T \\href{x}')).toBeNull();
  });
});
