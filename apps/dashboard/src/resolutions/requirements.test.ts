import { describe, expect, it } from 'vitest';
import { missingBodies } from './requirements';

describe('the resolutions behind a decision', () => {
  it('are those of the leading group and then the party committee for a scenario', () => {
    expect(missingBodies('SCENARIO', [])).toEqual(['LEADING_GROUP', 'PARTY_COMMITTEE']);
    expect(missingBodies('SCENARIO', [{ body: 'LEADING_GROUP' }])).toEqual(['PARTY_COMMITTEE']);
  });
  it('are not replaced by those of another body', () => {
    expect(missingBodies('EDITION', [{ body: 'LEADING_GROUP' }])).toEqual([
      'STAFF_CONGRESS',
      'SUPERIOR_APPROVAL',
    ]);
  });
});
