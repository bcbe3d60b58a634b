import { describe, expect, test } from 'vitest';
import { rewardIn } from '../../../testing/months.js';

/** The month's reward is 1500 yuan, a day of it 50. */
const sick = (days: string, earlier: string, readings: Record<string, string> = {}): string =>
  rewardIn([{ type: 'sickLeave', days, earlier }], { readings });

describe('Art. 30(1): sick leave', () => {
  test('the first seven days of a semester are free', () => {
    expect(sick('5', '0')).toBe('1500');
    expect(sick('7', '0')).toBe('1500');
    expect(sick('3', '4')).toBe('1500');
  });

  test('each day beyond the seventh costs a thirtieth', () => {
    // 5 and 4 days: two beyond. 7 after 7: seven beyond, and seven days are not more than a week.
    expect(sick('4', '5')).toBe('1400');
    expect(sick('7', '7')).toBe('1150');
    expect(sick('3.5', '4')).toBe('1475');
    expect(sick('1', '20')).toBe('1450');
  });

  test('more than a week costs half, also within the free days', () => {
    expect(sick('7.5', '0')).toBe('750');
    expect(sick('8', '0')).toBe('750');
    expect(sick('8', '9')).toBe('750');
    expect(sick('14', '7')).toBe('750');
  });

  test('more than two weeks cost all', () => {
    expect(sick('14', '0')).toBe('750');
    expect(sick('14.5', '0')).toBe('0');
    expect(sick('15', '0')).toBe('0');
  });

  test('a daily part that is no whole number of fen is rounded once, in what is paid', () => {
    // 1000 / 30 = 33.33…; 1000 − 33.33… = 966.66…
    const events = [{ type: 'sickLeave', days: '1', earlier: '7' }];
    expect(rewardIn(events, { reward: '1000' })).toBe('966.67');
  });

  test('D38: by the full standard a day costs 1500 / 0.7 / 30', () => {
    expect(sick('4', '5', { D38: 'fullStandard' })).toBe('1357.14');
    // Half of 1500 / 0.7 is 1071.428…; all of it is more than there is.
    expect(sick('8', '0', { D38: 'fullStandard' })).toBe('428.57');
    expect(sick('15', '0', { D38: 'fullStandard' })).toBe('0');
  });

  test('D39: with all days charged, passing the seventh brings in the earlier ones', () => {
    expect(sick('4', '3', { D39: 'allDays' })).toBe('1500');
    expect(sick('4', '5', { D39: 'allDays' })).toBe('1050');
    expect(sick('4', '8', { D39: 'allDays' })).toBe('1300');
  });

  test('D40: a week of five working days', () => {
    expect(sick('5', '0', { D40: 'fiveDays' })).toBe('1500');
    expect(sick('5.5', '0', { D40: 'fiveDays' })).toBe('750');
    expect(sick('10', '0', { D40: 'fiveDays' })).toBe('750');
    expect(sick('10.5', '0', { D40: 'fiveDays' })).toBe('0');
  });
});
