import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';

describe('Art. 30(3), (4): long sickness', () => {
  test('long-term sickness ends the reward unless it comes from work', () => {
    expect(paidIn([{ type: 'longTermSick' }])).toBe('1600 1515 0 0 0');
    expect(paidIn([{ type: 'longTermSick', workRelated: true }])).toBe(WHOLE);
    expect(paidIn([{ type: 'longTermSick', workRelated: 'false' }])).toBe('1600 1515 0 0 0');
  });

  test('with a serious illness the reward is paid for three months', () => {
    const ill = (from: string): string => paidIn([{ type: 'seriousIllness', from }]);
    expect(ill('2015-06')).toBe(WHOLE);
    expect(ill('2015-05')).toBe(WHOLE);
    expect(ill('2015-03')).toBe(WHOLE);
    expect(ill('2015-02')).toBe('1600 1515 0 0 0');
  });
});
