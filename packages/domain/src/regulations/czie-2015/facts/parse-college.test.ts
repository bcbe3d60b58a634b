import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reader } from '../../../kernel/read.js';
import type { CollegeYearInput } from '../../../person.js';
import { parseCollege } from './parse-college.js';

function told(input: CollegeYearInput): readonly string[] {
  const reader = new Reader();
  parseCollege(reader, input, '2015');
  return reader.problems.map(({ code, path }) => `${path}: ${code}`);
}

test('what is left out takes the usual month, and no money', () => {
  const college = parseCollege(new Reader(), null, '2015');
  expect(college.countMonth).toBe('2015-12');
  expect(college.settlementMonth).toBe('2016-01');
  expect(college.calendar).toEqual({ semesters: [], academicYearFrom: '09' });
  expect(college.reserves.toString()).toBe('0');
  expect(college.approvedTotal).toBeNull();
  expect(college.previousOfficeBase).toBeNull();
  expect(college.annexOverrides.size).toBe(0);
});

test('months, money and semesters are checked, all at once', () => {
  expect(
    told({
      countMonth: '2015-13',
      academicYearFrom: '9',
      approvedTotal: '-1',
      reserves: '0.001',
      previousOfficeBase: '0',
      semesters: [
        { from: '2015-09-01', to: '2016-01-20' },
        { from: '2015-02-20', to: '2015-09-01' },
      ],
    }),
  ).toEqual([
    'college.countMonth: not_a_month',
    'college.semesters.0.from: two_at_once',
    'college.academicYearFrom: unknown_value',
    'college.approvedTotal: must_not_be_negative',
    'college.reserves: money_has_at_most_two_decimals',
    'college.previousOfficeBase: must_be_positive',
  ]);
  expect(told({ semesters: [{ from: '2015-02-20', to: '2015-02-19' }] })).toEqual([
    'college.semesters.0.to: ends_before_it_starts',
  ]);
});

test('D49: a decision fills a blank of the annex once, with its reason; printed amounts stand', () => {
  const override = { cell: 'management3.upTo9', amount: '3260', reason: 'resolution 7' };
  expect(told({ annexOverrides: [override] })).toEqual([]);
  expect(told({ annexOverrides: [override, override] })).toEqual([
    'college.annexOverrides.1.cell: two_at_once',
  ]);
  expect(
    told({ annexOverrides: [{ cell: 'management3.from10', amount: '-1', reason: '' }] }),
  ).toEqual([
    'college.annexOverrides.0.cell: unknown_value',
    'college.annexOverrides.0.amount: must_not_be_negative',
    'college.annexOverrides.0.reason: missing',
  ]);
});

test('fields that there are not are told, and whatever comes is read without a fall', () => {
  expect(told({ holidays: '3' } as CollegeYearInput)).toEqual(['college.holidays: unknown_path']);
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, semesters) => {
      told(whole as never);
      told({ semesters, annexOverrides: semesters } as never);
    }),
    { numRuns: 1_000 },
  );
});
