import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const absent = (days: string, readings: Record<string, string> = {}): string =>
  paidIn([{ type: 'absentWithoutLeave', days }], { readings });

describe('Art. 30(5): absence without leave', () => {
  test('less than a day is not foreseen and takes nothing', () => {
    expect(absent('0')).toBe('1600 1515 1500 0 0');
    expect(absent('0.5')).toBe('1600 1515 1500 0 0');
  });

  test('from one day on half of post allowance and reward', () => {
    expect(absent('1')).toBe('1600 757.5 750 0 0');
    expect(absent('1.5')).toBe('1600 757.5 750 0 0');
  });

  test('from two days on all of both, the living allowance never', () => {
    expect(absent('2')).toBe('1600 0 0 0 0');
    expect(absent('3')).toBe('1600 0 0 0 0');
  });

  test('days of several entries add', () => {
    const day = { type: 'absentWithoutLeave', days: '1' };
    expect(paidIn([day, day])).toBe('1600 0 0 0 0');
  });

  test('D38: half of the full standard', () => {
    // 1500 / 0.7 / 2 = 1071.428…
    expect(absent('1', { D38: 'fullStandard' })).toBe('1600 757.5 428.57 0 0');
  });
});
