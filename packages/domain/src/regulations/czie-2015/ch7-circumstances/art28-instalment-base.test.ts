import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import type { CollegeYearInput } from '../../../person.js';
import { contextFor, told } from '../../../testing/one-person.js';
import { instalmentBaseOf } from './art28-instalment-base.js';

describe('Art. 28(2), D50: the base of instalments', () => {
  const base = (month: string, college: CollegeYearInput, D50 = 'lastFrozen'): string => {
    const context = contextFor({ D50 }, { college });
    const found = instalmentBaseOf(monthOf(month), context);
    return found === null ? told(context).join() : `${found.key} ${found.value.toString()}`;
  };
  const ALL: CollegeYearInput = {
    previousOfficeBase: '20000',
    lastFrozenOfficeBase: '19000',
    provisionalOfficeBase: '15000',
    previousFrozenIn: '2015-04',
  };

  test("once last year's is known it holds from January; until then the one before", () => {
    expect(base('2015-01', ALL)).toBe('facts.college.previousOfficeBase 20000');
    const pending = { ...ALL, previousOfficeBase: null };
    expect(base('2015-05', pending)).toBe('facts.college.lastFrozenOfficeBase 19000');
    expect(base('2015-01', {})).toBe('college.previousOfficeBase: missing');
  });

  test('a provisional base holds for the months before', () => {
    expect(base('2015-03', ALL, 'provisional')).toBe('facts.college.provisionalOfficeBase 15000');
    expect(base('2015-04', ALL, 'provisional')).toBe('facts.college.previousOfficeBase 20000');
    const pending = { ...ALL, previousOfficeBase: null };
    expect(base('2015-05', pending, 'provisional')).toBe(
      'facts.college.provisionalOfficeBase 15000',
    );
    expect(base('2015-01', {}, 'provisional')).toBe('college.provisionalOfficeBase: missing');
  });
});
