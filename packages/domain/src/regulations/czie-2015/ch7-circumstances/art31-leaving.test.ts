import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';
const NOTHING = '0 0 0 0 0';

describe('Art. 31(3) to (5): who goes', () => {
  const going = (type: string, month: string): string => paidIn([{ type, month }]);

  test('leaving and an approved transfer stop pay from their own month', () => {
    for (const type of ['left', 'transferred']) {
      expect(going(type, '2015-06')).toBe(WHOLE);
      expect(going(type, '2015-05')).toBe(NOTHING);
      expect(going(type, '2015-04')).toBe(NOTHING);
    }
  });

  test('retirement from the month after', () => {
    expect(going('retired', '2015-06')).toBe(WHOLE);
    expect(going('retired', '2015-05')).toBe(WHOLE);
    expect(going('retired', '2015-04')).toBe(NOTHING);
  });

  test('Art. 28(6): who joins is paid from the month of joining, by D29 from the next', () => {
    expect(going('joined', '2015-06')).toBe(NOTHING);
    expect(going('joined', '2015-05')).toBe(WHOLE);
    expect(going('joined', '2015-04')).toBe(WHOLE);
    const events = [{ type: 'joined', month: '2015-05' }];
    expect(paidIn(events, { readings: { D29: 'nextMonth' } })).toBe(NOTHING);
  });
});
