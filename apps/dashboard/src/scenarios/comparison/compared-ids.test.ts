import { describe, expect, it } from 'vitest';
import { parseIds } from './compared-ids';

describe('parseIds', () => {
  it('reads the address, each scenario once, four at most', () => {
    expect(parseIds('a,b')).toEqual(['a', 'b']);
    expect(parseIds('a,,a,b')).toEqual(['a', 'b']);
    expect(parseIds('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(parseIds(null)).toEqual([]);
  });
});
