import { describe, expect, it } from 'vitest';
import { compare, difference, shareOf, shiftPoint, sum } from './decimal';
import {
  formatCoefficient,
  formatCount,
  formatMoment,
  formatMoney,
  formatMoneyChange,
  formatRate,
} from './format';

describe('shiftPoint', () => {
  it.each([
    ['1556788.00', -4, '155.678800'],
    ['12.34', -4, '0.001234'],
    ['-12.34', -4, '-0.001234'],
    ['0.00', -4, '0.000000'],
    ['0.1', 2, '10'],
    ['0.1234567', 2, '12.34567'],
    ['5', 2, '500'],
    ['90071992547409931234.56', -4, '9007199254740993.123456'],
  ])('moves %s by %i', (value, places, expected) => {
    expect(shiftPoint(value, places)).toBe(expected);
  });
});

describe('exact arithmetic on decimal strings', () => {
  it('adds what floats cannot', () => {
    expect(sum(['0.10', '0.20'])).toBe('0.30');
    expect(sum(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
    expect(sum(['1', '2.5', '-0.25'])).toBe('3.25');
    expect(sum([])).toBe('0');
  });
  it('subtracts, compares and takes shares', () => {
    expect(difference('1.00', '3.50')).toBe('-2.50');
    expect(difference('0.05', '0.10')).toBe('-0.05');
    expect(compare('10', '9.99')).toBe(1);
    expect(compare('1.0', '1.00')).toBe(0);
    expect(shareOf('1.00', '3.00')).toBe('0.333333');
    expect(shareOf('1.00', '0.00')).toBeUndefined();
  });
});

describe('formats', () => {
  it('shows yuan to the fen and beyond 2^53', () => {
    expect(formatMoney('1556788.00')).toBe('1,556,788.00');
    expect(formatMoney('9007199254740993.01')).toBe('9,007,199,254,740,993.01');
  });
  it('shows ten thousands by moving the point', () => {
    expect(formatMoney('1556788.00', 'tenThousandYuan')).toBe('155.68');
    expect(formatMoney('6002900.00', 'tenThousandYuan')).toBe('600.29');
    expect(formatMoney('50.00', 'tenThousandYuan')).toBe('0.01');
  });
  it('writes minus as − and zero without a sign', () => {
    expect(formatMoney('-1234.50')).toBe('−1,234.50');
    expect(formatMoney('-0.00')).toBe('0.00');
    expect(formatMoneyChange('12.00')).toBe('+12.00');
    expect(formatMoneyChange('-12.00')).toBe('−12.00');
    expect(formatMoneyChange('0.00')).toBe('0.00');
  });
  it('shows coefficients with their own decimals', () => {
    expect(formatCoefficient('10961.4266666667', 4)).toBe('10,961.4267');
    expect(formatCoefficient('1.4744444444', 6)).toBe('1.474444');
    expect(formatCoefficient('1.50')).toBe('1.50');
    expect(formatCoefficient('300')).toBe('300');
  });
  it('shows counts without needless zeros', () => {
    expect(formatCount('45.0000')).toBe('45');
    expect(formatCount('45.5000')).toBe('45.5');
    expect(formatCount('10200')).toBe('10,200');
  });
  it('shows rates as per cent', () => {
    expect(formatRate('0.1000')).toBe('10.00\u00a0%');
    expect(formatRate('-0.105')).toBe('−10.50\u00a0%');
    expect(formatRate('0.021', 'exceptZero')).toBe('+2.10\u00a0%');
  });
  it('shows moments on the clock of the campus', () => {
    expect(formatMoment('2026-11-20T10:00:00Z')).toBe('2026-11-20 18:00');
  });
});
