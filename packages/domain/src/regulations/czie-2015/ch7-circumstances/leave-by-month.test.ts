import { describe, expect, test } from 'vitest';
import type { PersonEventInput } from '../../../person.js';
import { COLLEGE, record } from '../../../testing/circumstances.js';
import { unevaluated } from '../../../testing/one-person.js';
import { PLAIN_MONTH, type Leave } from './month-circumstances.js';

const counts = (leaves: readonly Leave[] | null): string =>
  (leaves ?? [])
    .map(({ days, earlier }) => `${days.value.toString()} after ${earlier.value.toString()}`)
    .join(', ');

describe('leave by day', () => {
  const sick = (from: string, to: string, days?: string): PersonEventInput => ({
    type: 'SICK_LEAVE',
    from,
    to,
    ...(days === undefined ? {} : { days }),
  });

  test('is split into months, and counts up in order of date', () => {
    const { of } = record([
      sick('2015-05-11', '2015-05-13'),
      sick('2015-03-30', '2015-04-02'),
      sick('2015-04-20', '2015-04-20', '0.5'),
    ]);
    expect(counts(of('2015-03').sickLeave)).toBe('2 after 0');
    expect(counts(of('2015-04').sickLeave)).toBe('2.5 after 2');
    expect(counts(of('2015-05').sickLeave)).toBe('3 after 4.5');
    expect(of('2015-06')).toBe(PLAIN_MONTH);
  });

  test('sick leave begins anew with each semester, also inside a month', () => {
    const { of } = record([
      sick('2015-01-30', '2015-02-02'),
      sick('2015-06-13', '2015-06-16'),
      sick('2015-07-01', '2015-07-01'),
    ]);
    expect(counts(of('2015-01').sickLeave)).toBe('2 after 0');
    expect(counts(of('2015-02').sickLeave)).toBe('2 after 0');
    expect(counts(of('2015-06').sickLeave)).toBe('2 after 2, 2 after 0');
    expect(counts(of('2015-07').sickLeave)).toBe('1 after 2');
  });

  test('leave of the autumn before counts for January of the same semester', () => {
    const { of } = record([sick('2014-12-29', '2015-01-02')]);
    expect(counts(of('2014-12').sickLeave)).toBe('3 after 0');
    expect(counts(of('2015-01').sickLeave)).toBe('2 after 3');
  });

  test('personal leave counts by academic year, from the month that the college names', () => {
    const events: PersonEventInput[] = [
      { type: 'PERSONAL_LEAVE', from: '2015-08-31', to: '2015-09-01' },
      { type: 'PERSONAL_LEAVE', from: '2015-10-12', to: '2015-10-12' },
    ];
    const { of } = record(events);
    const own = (month: string) => {
      const { personalLeave } = of(month);
      return counts(personalLeave && [personalLeave]);
    };
    expect([own('2015-08'), own('2015-09'), own('2015-10')]).toEqual([
      '1 after 0',
      '1 after 0',
      '1 after 1',
    ]);
    const other = record(events, {}, { college: { ...COLLEGE, academicYearFrom: '08' } });
    const { personalLeave } = other.of('2015-10');
    expect(counts(personalLeave && [personalLeave])).toBe('1 after 2');
  });

  test('the kinds are counted apart, and protected leave not at all', () => {
    const { of } = record([
      sick('2015-05-04', '2015-05-05'),
      { type: 'PERSONAL_LEAVE', from: '2015-05-06', to: '2015-05-06' },
      { type: 'ABSENT_WITHOUT_LEAVE', from: '2015-05-07', to: '2015-05-08' },
      { type: 'PROTECTED_LEAVE', from: '2015-05-11', to: '2015-05-29' },
    ]);
    const may = of('2015-05');
    expect(counts(may.sickLeave)).toBe('2 after 0');
    expect(counts(may.personalLeave && [may.personalLeave])).toBe('1 after 0');
    expect(may.daysAbsent?.value.toString()).toBe('2');
    expect(
      record([{ type: 'PROTECTED_LEAVE', from: '2015-05-11', to: '2015-05-29' }]).of('2015-05'),
    ).toBe(PLAIN_MONTH);
  });

  test('D41: calendar days or Mondays to Fridays; recorded days stay as recorded', () => {
    // Thursday 30 April to Tuesday 5 May 2015.
    const events = [sick('2015-04-30', '2015-05-05'), sick('2015-05-09', '2015-05-10')];
    const calendar = record(events).of('2015-05').sickLeave;
    const working = record(events, {}, { readings: { D41: 'workingDays' } }).of(
      '2015-05',
    ).sickLeave;
    expect(counts(calendar)).toBe('7 after 1');
    expect(counts(working)).toBe('3 after 1');
    const recorded = [sick('2015-05-09', '2015-05-10', '1.5')];
    const other = record(recorded, {}, { readings: { D41: 'workingDays' } });
    expect(counts(other.of('2015-05').sickLeave)).toBe('1.5 after 0');
    expect(working?.flatMap(({ days }) => unevaluated(days))).toEqual([]);
  });

  test('D41: a slip over a weekend counts no working days, but stays in sight', () => {
    const { of } = record(
      [sick('2015-05-09', '2015-05-10'), sick('2015-05-11', '2015-05-11')],
      {},
      { readings: { D41: 'workingDays' } },
    );
    expect(counts(of('2015-05').sickLeave)).toBe('1 after 0');
    const weekend = record(
      [sick('2015-05-09', '2015-05-10')],
      {},
      { readings: { D41: 'workingDays' } },
    );
    expect(counts(weekend.of('2015-05').sickLeave)).toBe('0 after 0');
  });

  test('a sick day of the pay year outside of every semester is a problem, told once', () => {
    const college = { semesters: [{ from: '2015-03-01', to: '2015-06-30' }] };
    const twice = [sick('2015-06-30', '2015-07-01'), sick('2015-08-03', '2015-08-04', '1')];
    expect(record(twice, {}, { college }).told()).toEqual(['college.semesters: missing']);
    const before = [sick('2014-07-01', '2014-07-02'), sick('2015-03-01', '2015-03-02')];
    expect(record(before, {}, { college }).told()).toEqual([]);
  });
});
