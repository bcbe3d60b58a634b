import { describe, expect, it } from 'vitest';
import { percentOf } from './percent-of';

describe('percentOf', () => {
  it('places a value between zero and the largest', () => {
    expect(percentOf('50.00', ['50.00', '200.00'])).toBe('25.0000%');
    expect(percentOf('200.00', ['50.00', '200.00'])).toBe('100.0000%');
  });
  it('draws nothing below zero and nothing without a scale', () => {
    expect(percentOf('-5', ['10'])).toBe('0%');
    expect(percentOf('0', ['0'])).toBe('0%');
  });
});
