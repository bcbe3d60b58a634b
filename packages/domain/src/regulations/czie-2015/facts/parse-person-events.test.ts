import { describe, expect, test } from 'vitest';
import { Reader } from '../../../kernel/read.js';
import type { PersonEventInput } from '../../../person.js';
import { personOf } from '../../../testing/one-person.js';
import { parsePeople, type AroundPeople } from './parse-person.js';

function told(events: PersonEventInput[], around?: AroundPeople): readonly string[] {
  const reader = new Reader();
  parsePeople(reader, { '7': { events } }, around);
  return reader.problems.map(({ code, path }) => `${path.replace('people.7.', '')}: ${code}`);
}

describe('events', () => {
  const one = (event: PersonEventInput) => told([event]);
  const sick = (change: object = {}): PersonEventInput => ({
    type: 'SICK_LEAVE',
    from: '2015-03-02',
    to: '2015-03-06',
    ...change,
  });

  test('leave is told by day, the rest by month', () => {
    expect(one(sick())).toEqual([]);
    expect(one(sick({ from: '2015-03' }))).toEqual(['events.0.from: not_a_day']);
    expect(one(sick({ to: null }))).toEqual(['events.0.to: missing']);
    expect(one(sick({ to: '2015-02-29' }))).toEqual(['events.0.to: not_a_day']);
    expect(one(sick({ from: '2016-02-29', to: '2016-02-29' }))).toEqual([]);
    expect(one(sick({ to: '2015-03-01' }))).toEqual(['events.0.to: ends_before_it_starts']);
    expect(one({ type: 'SUSPENDED', from: '2015-03-02' })).toEqual(['events.0.from: not_a_month']);
    expect(one({ type: 'SUSPENDED', from: '2015-03', to: '2015-03' })).toEqual([]);
    expect(one({ type: 'SUSPENDED', from: '2015-03', to: '2015-02' })).toEqual([
      'events.0.to: ends_before_it_starts',
    ]);
    expect(told([{ type: 'HOLIDAY' as 'LEFT', from: '2015-03' }])).toEqual([
      'events.0.type: unknown_value',
    ]);
  });

  test('recorded days come in halves, inside one month, and no more than the slip or the month has', () => {
    expect(one(sick({ days: '4.5' }))).toEqual([]);
    expect(one(sick({ days: '5' }))).toEqual([]);
    expect(one(sick({ days: '5.5' }))).toEqual(['events.0.days: days_exceed_leave']);
    expect(one(sick({ days: '0.25' }))).toEqual(['events.0.days: days_come_in_halves']);
    expect(one(sick({ days: '0' }))).toEqual(['events.0.days: must_be_positive']);
    expect(one(sick({ days: '32' }))).toEqual(['events.0.days: days_exceed_month']);
    const long = sick({ from: '2015-02-20', to: '2015-03-10' });
    expect(one(long)).toEqual([]);
    expect(one({ ...long, days: '10' })).toEqual(['events.0.days: days_stand_in_one_month']);
  });

  test('two leaves on one day, in whatever order they come', () => {
    const personal: PersonEventInput = {
      type: 'PERSONAL_LEAVE',
      from: '2015-03-06',
      to: '2015-03-09',
    };
    expect(told([sick(), personal])).toEqual(['events.1.from: two_leaves_on_one_day']);
    expect(told([personal, sick()])).toEqual(['events.0.from: two_leaves_on_one_day']);
    expect(told([sick(), { ...personal, from: '2015-03-07' }])).toEqual([]);
    const illness: PersonEventInput = { type: 'LONG_TERM_SICK', from: '2015-03' };
    expect(told([sick(), illness])).toEqual([]);
  });

  test('amounts, reasons, shares and what became of withheld money', () => {
    const cut: PersonEventInput = {
      type: 'DISCRETIONARY_CUT',
      from: '2015-03',
      amount: '100',
      reason: 'r',
    };
    expect(one(cut)).toEqual([]);
    expect(one({ ...cut, amount: '-1' })).toEqual(['events.0.amount: must_not_be_negative']);
    expect(one({ ...cut, amount: '1.005' })).toEqual([
      'events.0.amount: money_has_at_most_two_decimals',
    ]);
    expect(one({ ...cut, reason: '', amount: null })).toEqual([
      'events.0.amount: missing',
      'events.0.reason: missing',
    ]);
    expect(one({ type: 'LEFT', from: '2015-03', amount: '1', to: '2015-04' })).toEqual([
      'events.0.amount: does_not_apply',
      'events.0.to: does_not_apply',
    ]);
    const sickPay = { type: 'LONG_TERM_SICK', from: '2015-03', sickPayShare: '1.2' } as const;
    expect(one(sickPay)).toEqual(['events.0.sickPayShare: share_must_be_within_zero_and_one']);
    const study: PersonEventInput = { type: 'STUDY_LEAVE', from: '2015-03', to: '2015-08' };
    expect(one({ ...study, resolution: 'REPAID', resolvedIn: '2015-09' })).toEqual([]);
    expect(one({ ...study, resolution: 'REPAID' })).toEqual(['events.0.resolvedIn: missing']);
    expect(one({ ...study, resolvedIn: '2015-09' })).toEqual(['events.0.resolution: missing']);
  });

  test('stand in order of time and type, and keep their place in the input', () => {
    const person = personOf({
      events: [
        { type: 'RETIRED', from: '2015-06' },
        { type: 'PRACTICE', from: '2015-03' },
        { type: 'AWARD', from: '2015-03', amount: '1' },
      ],
    });
    expect(person.events.map(({ type, index }) => `${type} ${index}`)).toEqual([
      'AWARD 2',
      'PRACTICE 1',
      'RETIRED 0',
    ]);
  });

  test('sick leave needs semesters to be counted in', () => {
    const calendar = { semesters: [], academicYearFrom: '09' };
    expect(told([sick()], { calendar })).toEqual(['college.semesters: missing']);
    const dated = { ...calendar, semesters: [{ from: '2015-02-20', to: '2015-07-10' }] };
    expect(told([sick()], { calendar: dated })).toEqual([]);
    expect(told([], { calendar })).toEqual([]);
  });
});
