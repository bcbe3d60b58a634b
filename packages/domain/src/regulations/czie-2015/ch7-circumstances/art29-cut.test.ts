import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';

describe('Arts. 28(8), 29(2)', () => {
  test('secondment changes nothing', () => {
    expect(paidIn([{ type: 'secondment' }])).toBe(WHOLE);
  });

  test('a cut takes from the post allowance, and no more than there is', () => {
    const cut = (amount: string): string => paidIn([{ type: 'discretionaryCut', amount }]);
    expect(cut('0')).toBe(WHOLE);
    expect(cut('300.5')).toBe('1600 1214.5 1500 0 0');
    expect(cut('1514.99')).toBe('1600 0.01 1500 0 0');
    expect(cut('1515')).toBe('1600 0 1500 0 0');
    expect(cut('1515.01')).toBe('1600 0 1500 0 0');
    const both = [
      { type: 'discretionaryCut', amount: '1000' },
      { type: 'discretionaryCut', amount: '500' },
    ];
    expect(paidIn(both)).toBe('1600 15 1500 0 0');
  });
});
