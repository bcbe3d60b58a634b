import { describe, expect, test } from 'vitest';
import { rewardIn } from '../../../testing/months.js';

const personal = (days: string, earlier: string, readings: Record<string, string> = {}): string =>
  rewardIn([{ type: 'personalLeave', days, earlier }], { readings });

describe('Art. 30(2): personal leave', () => {
  test('two days a month are free, as long as seven of the year are not used up', () => {
    expect(personal('2', '0')).toBe('1500');
    expect(personal('2.5', '0')).toBe('1475');
    expect(personal('3', '0')).toBe('1450');
    expect(personal('2', '5')).toBe('1500');
    // Of two days after six only one is left of the year's seven.
    expect(personal('2', '6')).toBe('1450');
    expect(personal('2', '7')).toBe('1400');
    expect(personal('0.5', '7')).toBe('1475');
  });

  test('March 3, April 4, May 2, June 4.5 of one academic year', () => {
    expect(personal('3', '0')).toBe('1450');
    expect(personal('4', '3')).toBe('1400');
    expect(personal('2', '7')).toBe('1400');
    expect(personal('4.5', '9')).toBe('1275');
  });

  test('five days cost half, ten all', () => {
    expect(personal('4.5', '0')).toBe('1375');
    expect(personal('5', '0')).toBe('750');
    expect(personal('9.5', '7')).toBe('750');
    expect(personal('10', '0')).toBe('0');
  });

  test('D42: with either limit enough, the month is free while the year is', () => {
    expect(personal('4.5', '0', { D42: 'either' })).toBe('1500');
    expect(personal('4', '4', { D42: 'either' })).toBe('1450');
    expect(personal('3', '7', { D42: 'either' })).toBe('1450');
  });

  test('D38: by the full standard', () => {
    expect(personal('3', '0', { D38: 'fullStandard' })).toBe('1428.57');
  });
});
