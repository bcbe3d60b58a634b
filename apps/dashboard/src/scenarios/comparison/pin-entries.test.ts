import { describe, expect, it } from 'vitest';
import { isDraftEntry, parsePins } from './pin-entries';

describe('pins in the address', () => {
  it('are each there once, four at most', () => {
    expect(parsePins('a,b,a,,draft-1')).toEqual(['a', 'b', 'draft-1']);
    expect(parsePins('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(parsePins(null)).toEqual([]);
  });
  it('tell drafts of this tab from saved scenarios', () => {
    expect(['draft-1', 'U2NlbmFyaW86MQ=='].map(isDraftEntry)).toEqual([true, false]);
  });
});
