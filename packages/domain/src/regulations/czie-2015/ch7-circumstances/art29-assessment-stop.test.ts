import { describe, expect, test } from 'vitest';
import { paidIn } from '../../../testing/months.js';

const WHOLE = '1600 1515 1500 0 0';

describe('Art. 29(1): results of the annual assessment', () => {
  const after = (result: string, issued: string, change = {}): string =>
    paidIn([{ type: 'assessmentResult', result, issued }], change);

  test('basically qualified stops three months from the month after', () => {
    expect(after('basicallyQualified', '2015-05')).toBe(WHOLE);
    expect(after('basicallyQualified', '2015-04')).toBe('1600 0 0 0 0');
    expect(after('basicallyQualified', '2015-02')).toBe('1600 0 0 0 0');
    expect(after('basicallyQualified', '2015-01')).toBe(WHOLE);
  });

  test('unqualified stops six, also over the turn of the year', () => {
    expect(after('unqualified', '2014-11')).toBe('1600 0 0 0 0');
    expect(after('unqualified', '2014-10')).toBe(WHOLE);
    expect(after('unqualified', '2015-12')).toBe(WHOLE);
  });

  test('in colleges only the post allowance stops', () => {
    for (const departmentKind of ['college', 'teachingDepartment']) {
      expect(after('unqualified', '2015-01', { departmentKind })).toBe('1600 0 1500 0 0');
    }
    expect(after('unqualified', '2015-01', { departmentKind: 'affiliated' })).toBe('1600 0 0 0 0');
  });

  test('two results at once stop while either does', () => {
    const events = (second: string) => [
      { type: 'assessmentResult', result: 'basicallyQualified', issued: '2015-01' },
      { type: 'assessmentResult', result: 'unqualified', issued: second },
    ];
    expect(paidIn(events('2015-03'))).toBe('1600 0 0 0 0');
    expect(paidIn(events('2014-10'))).toBe(WHOLE);
  });
});

describe('Art. 29(1): not attending', () => {
  const missed = (year: string): string => paidIn([{ type: 'noAssessment', year }]);

  test('stops everything in the following calendar year, and only then', () => {
    expect(missed('2014')).toBe('0 0 0 0 0');
    expect(missed('2015')).toBe(WHOLE);
    expect(missed('2013')).toBe(WHOLE);
  });

  test('from January to December', () => {
    const events = [{ type: 'noAssessment', year: '2014' }];
    expect(paidIn(events, { month: '2015-01' })).toBe('0 0 0 0 0');
    expect(paidIn(events, { month: '2015-12' })).toBe('0 0 0 0 0');
    expect(paidIn(events, { month: '2014-12' })).toBe(WHOLE);
    expect(paidIn(events, { month: '2016-01' })).toBe(WHOLE);
  });
});
