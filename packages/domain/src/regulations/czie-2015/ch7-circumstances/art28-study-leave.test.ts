import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';

describe('Art. 28(7): study leave', () => {
  test('withholds the reward from the month after departure to the last month affected', () => {
    const away = (from: string, to: string): string => paidIn([{ type: 'studyLeave', from, to }]);
    expect(away('2015-05', '2015-08')).toBe(WHOLE);
    expect(away('2015-04', '2015-08')).toBe('1600 1515 0 0 1500');
    expect(away('2015-01', '2015-05')).toBe('1600 1515 0 0 1500');
    expect(away('2015-01', '2015-04')).toBe(WHOLE);
  });
});
