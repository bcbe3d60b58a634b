import { describe, expect, it } from 'vitest';
import { poolGap } from './pool-gap';

describe('the typed pool against the derived one', () => {
  it('is less, equal or more by an exact amount', () => {
    expect(poolGap('24362000.01', '24362000.00')).toEqual({ kind: 'typed_less', amount: '0.01' });
    expect(poolGap('24362000.00', '24362000.00')).toEqual({ kind: 'equal', amount: null });
    expect(poolGap('24362000.00', '24362000.10')).toEqual({ kind: 'typed_more', amount: '0.10' });
  });
  it('says nothing where one of them is missing', () => {
    expect(poolGap(null, '1.00')).toEqual({ kind: 'unknown', amount: null });
    expect(poolGap('1.00', undefined)).toEqual({ kind: 'unknown', amount: null });
  });
});
