import { describe, expect, test } from 'vitest';
import { refusedIn } from '../testing/months.js';
import { settlement } from './settlement.js';

describe('what an example of a month is refused for', () => {
  test('events: each at its field, all at once', () => {
    const events = [
      { type: 'holiday' },
      { type: 'joined' },
      { type: 'left', month: '2015-13' },
      { type: 'noAssessment', year: '15' },
      { type: 'noAssessment' },
      { type: 'suspended', from: '2015-05', to: '2015-04' },
      { type: 'studyLeave', to: 'May' },
      { type: 'awaitingAppointment', from: '' },
      { type: 'assessmentResult', result: 'excellent', issued: '2015-02' },
      { type: 'assessmentResult', result: 'unqualified' },
      { type: 'longTermSick', workRelated: 'perhaps' },
      { type: 'seriousIllness' },
      { type: 'discretionaryCut', amount: '-1' },
      { type: 'discretionaryCut', amount: '0.005' },
      { type: 'discretionaryCut' },
      {},
    ];
    expect(refusedIn(events)).toEqual([
      'events.0.type: unknown_value',
      'events.1.month: missing',
      'events.2.month: not_a_month',
      'events.3.year: not_a_period',
      'events.4.year: missing',
      'events.5.to: ends_before_it_starts',
      'events.6.from: missing',
      'events.6.to: not_a_month',
      'events.7.from: missing',
      'events.8.result: unknown_value',
      'events.9.issued: missing',
      'events.10.workRelated: not_a_boolean',
      'events.11.from: missing',
      'events.12.amount: must_not_be_negative',
      'events.13.amount: money_has_at_most_two_decimals',
      'events.14.amount: missing',
      'events.15.type: missing',
    ]);
  });

  test('days: in halves, not negative, inside their month alone and together', () => {
    const sick = (days: string, earlier = '0') => ({ type: 'sickLeave', days, earlier });
    const absent = (days: string) => ({ type: 'absentWithoutLeave', days });
    expect(refusedIn([sick('1.25'), absent('x')])).toEqual([
      'events.0.days: days_come_in_halves',
      'events.1.days: not_a_number',
    ]);
    expect(refusedIn([sick('-1', '0.3')])).toEqual([
      'events.0.days: must_not_be_negative',
      'events.0.earlier: days_come_in_halves',
    ]);
    expect(refusedIn([{ type: 'personalLeave' }])).toEqual([
      'events.0.days: missing',
      'events.0.earlier: missing',
    ]);
    expect(refusedIn([sick('31')])).toEqual([]);
    expect(refusedIn([sick('31.5')])).toEqual(['events.0.days: days_exceed_month']);
    expect(refusedIn([sick('28')], { month: '2015-02' })).toEqual([]);
    expect(refusedIn([sick('29')], { month: '2015-02' })).toEqual([
      'events.0.days: days_exceed_month',
    ]);
    expect(refusedIn([sick('29')], { month: '2016-02' })).toEqual([]);
    expect(refusedIn([sick('30'), absent('1')])).toEqual([]);
    expect(refusedIn([sick('30'), absent('1.5')])).toEqual([
      'events.0.days: days_exceed_month',
      'events.1.days: days_exceed_month',
    ]);
  });

  test('the month itself', () => {
    const given = { month: '2015', departmentKind: 'school', postAllowance: '-1', reward: null };
    expect(refusedIn([], given)).toEqual([
      'month: not_a_month',
      'departmentKind: unknown_value',
      'postAllowance: must_not_be_negative',
      'reward: missing',
    ]);
    expect(refusedIn('none')).toEqual(['events: unknown_value']);
    expect(refusedIn(undefined)).toEqual([]);
    expect(refusedIn([], { readings: { D39: 'never' } })).toEqual(['readings.D39: unknown_value']);
  });
});

describe('what an example of a settlement is refused for', () => {
  const refused = (change: Record<string, string>): readonly string[] => {
    const given = { coefficient: '1.8', previousBase: '20000', entitlement: '41393.22', ...change };
    const result = settlement(given);
    return result.ok ? [] : result.problems.map(({ code, path }) => `${path}: ${code}`);
  };

  test('missing and wrong numbers, all at once', () => {
    const nothing = { coefficient: '', previousBase: 'much', entitlement: '-1', months: '1.5' };
    expect(refused(nothing)).toEqual([
      'coefficient: missing',
      'previousBase: not_a_number',
      'entitlement: must_not_be_negative',
      'months: not_an_integer',
    ]);
    expect(refused({ months: '13' })).toEqual(['months: unknown_value']);
    expect(refused({ months: '12' })).toEqual([]);
    expect(refused({ months: '0' })).toEqual([]);
    expect(refused({ qualified: 'well' })).toEqual(['qualified: not_a_boolean']);
  });
});
