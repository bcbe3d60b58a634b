import { describe, expect, it } from 'vitest';
import { amountsBefore, changeOf, totalBefore, totalOf } from './amounts';
import { ranked } from './ranked';

const row = (code: string, amount: string | null, isInScope = true) => ({
  department: { code, name: code },
  amount,
  isInScope,
});

describe('amounts of a list', () => {
  it('sum exactly', () => {
    expect(totalOf([row('A', '0.10'), row('B', '0.20')])).toBe('0.30');
  });
  it('are pending while one is, and leave out what is not in scope', () => {
    expect(totalOf([row('A', '1.00'), row('B', null)])).toBeNull();
    expect(totalOf([row('A', '1.00'), row('B', null, false)])).toBe('1.00');
  });
  it('are compared with last year by code', () => {
    const before = amountsBefore([row('A', '3.00'), row('C', '9.00')]);
    expect(changeOf(row('A', '2.50'), before)).toBe('-0.50');
    expect(changeOf(row('B', '2.50'), before)).toBeUndefined();
    expect(totalBefore([row('A', '2.50')], before)).toBe('3.00');
  });
  it('rank from the largest, without the pending ones', () => {
    const bar = (code: string, value: string | null) => ({ code, name: code, value });
    const codes = ranked([bar('A', '9.00'), bar('B', '10.00'), bar('C', null)]);
    expect(codes.map(({ code }) => code)).toEqual(['B', 'A']);
  });
});
