import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import type { CollegeYearInput, PersonEventInput, PersonInput } from '../../../person.js';
import { contextFor, personOf, told, unevaluated } from '../../../testing/one-person.js';
import { circumstancesOf } from './circumstances.js';
import { PLAIN_MONTH, type Leave, type MonthCircumstances } from './month-circumstances.js';

const COLLEGE: CollegeYearInput = {
  semesters: [
    { from: '2014-09-01', to: '2015-01-31' },
    { from: '2015-02-01', to: '2015-06-14' },
    { from: '2015-06-15', to: '2015-12-31' },
  ],
};

function record(
  events: PersonEventInput[],
  change: PersonInput = {},
  {
    readings = {},
    college = COLLEGE,
  }: { readings?: Record<string, string>; college?: CollegeYearInput } = {},
) {
  const person = personOf({
    employment: [{ value: 'ESTABLISHED', from: '2010-01' }],
    postKind: [{ value: 'MANAGEMENT', from: '2010-01' }],
    events,
    ...change,
  });
  const context = contextFor(readings, { college });
  const inMonth = circumstancesOf(person, context);
  const of = (month: string): MonthCircumstances => inMonth(monthOf(month));
  return { of, told: () => told(context) };
}

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

  test('a sick day of the pay year outside of every semester is a problem, told once', () => {
    const college = { semesters: [{ from: '2015-03-01', to: '2015-06-30' }] };
    const twice = [sick('2015-06-30', '2015-07-01'), sick('2015-08-03', '2015-08-04', '1')];
    expect(record(twice, {}, { college }).told()).toEqual(['college.semesters: missing']);
    const before = [sick('2014-07-01', '2014-07-02'), sick('2015-03-01', '2015-03-02')];
    expect(record(before, {}, { college }).told()).toEqual([]);
  });
});

describe('employment', () => {
  const goneIn = (events: PersonEventInput[], change: PersonInput = {}) => {
    const { of } = record(events, change);
    return (month: string): string => of(month).gone?.clause.id ?? 'employed';
  };

  test('follows the timeline', () => {
    const employment = [{ value: 'ESTABLISHED', from: '2015-03', to: '2015-06' }];
    const gone = goneIn([], { employment });
    expect(['2015-02', '2015-03', '2015-05', '2015-06'].map(gone)).toEqual([
      'notEmployed',
      'employed',
      'employed',
      'notEmployed',
    ]);
  });

  test('ends with a departure and begins again with a joining', () => {
    const gone = goneIn([
      { type: 'RESIGNED', from: '2015-03' },
      { type: 'JOINED', from: '2015-06' },
      { type: 'RETIRED', from: '2015-09' },
    ]);
    const months = ['2015-02', '2015-03', '2015-05', '2015-06', '2015-09', '2015-10'];
    expect(months.map(gone)).toEqual([
      'employed',
      'left',
      'left',
      'employed',
      'employed',
      'retired',
    ]);
  });

  test('begins with the first joining', () => {
    const gone = goneIn([
      { type: 'JOINED', from: '2015-02' },
      { type: 'TRANSFERRED', from: '2015-04' },
    ]);
    expect(['2015-01', '2015-02', '2015-03', '2015-04'].map(gone)).toEqual([
      'notJoined',
      'employed',
      'employed',
      'transferred',
    ]);
  });
});

describe('assessments and states', () => {
  test('a result of the year before stops this year, a no-show all of it', () => {
    const result = record([], {
      years: { '2014': { assessment: 'BASICALLY_QUALIFIED', assessmentIssued: '2015-01' } },
    });
    const stopped = ['2015-01', '2015-02', '2015-04', '2015-05'].map(
      (month) => result.of(month).assessmentStop?.fact.key ?? null,
    );
    const fact = 'facts.people.1001.years.2014.assessment';
    expect(stopped).toEqual([null, fact, fact, null]);
    const missed = record([], { years: { '2014': { assessment: 'ABSENT' } } });
    expect(missed.of('2015-01').noShow?.fact.key).toBe(fact);
    expect(missed.of('2015-12').noShow?.fact.key).toBe(fact);
    expect(missed.of('2014-12')).toBe(PLAIN_MONTH);
    const fine = record([], { years: { '2014': { assessment: 'EXCELLENT' } } });
    expect(fine.of('2015-01')).toBe(PLAIN_MONTH);
  });

  test('D44: three months of one leave, or of all of them', () => {
    const events: PersonEventInput[] = [
      { type: 'SERIOUS_ILLNESS', from: '2014-11', to: '2014-12' },
      { type: 'SERIOUS_ILLNESS', from: '2015-03', to: '2015-06' },
    ];
    const stops = (readings: Record<string, string>): string =>
      ['2015-02', '2015-03', '2015-04', '2015-05', '2015-06', '2015-07']
        .map((month) => record(events, {}, { readings }).of(month).seriousIllness)
        .map((illness) => (illness === null ? '-' : illness.stop === null ? 'paid' : 'stopped'))
        .join(' ');
    expect(stops({})).toBe('- paid paid paid stopped -');
    expect(stops({ D44: 'allLeaves' })).toBe('- paid stopped stopped stopped -');
  });

  test('D43: long-term sickness needs its share of sick pay, unless nothing is reduced', () => {
    const sick: PersonEventInput = { type: 'LONG_TERM_SICK', from: '2015-03', to: '2015-05' };
    expect(record([sick]).told()).toEqual(['people.1001.events.0.sickPayShare: missing']);
    expect(record([sick], {}, { readings: { D43: 'unreduced' } }).told()).toEqual([]);
    expect(record([{ ...sick, from: '2014-03', to: '2014-05' }]).told()).toEqual([]);
    const { of, told: problems } = record([{ ...sick, sickPayShare: '0.6' }]);
    expect(problems()).toEqual([]);
    expect(of('2015-03').longTermSickness?.share?.value.toString()).toBe('0.6');
    expect(of('2015-06')).toBe(PLAIN_MONTH);
  });

  test('a cut belongs to its own month; secondment and practice are nothing', () => {
    const { of } = record([
      { type: 'DISCRETIONARY_CUT', from: '2015-05', amount: '300', reason: 'r' },
      { type: 'SECONDMENT', from: '2015-01' },
      { type: 'PRACTICE', from: '2015-01' },
      { type: 'AWARD', from: '2015-05', amount: '100' },
    ]);
    expect(of('2015-05').cuts.map(({ key, value }) => `${key} ${value.toString()}`)).toEqual([
      'facts.people.1001.events.0 300',
    ]);
    expect(of('2015-06')).toBe(PLAIN_MONTH);
  });

  test('the kind of post is told for research posts', () => {
    const event: PersonEventInput = { type: 'STUDY_LEAVE', from: '2015-03' };
    const research = { postKind: [{ value: 'RESEARCH', from: '2015-05' }] };
    const { of } = record([event], research);
    expect([of('2015-04').isResearchPost, of('2015-05').isResearchPost]).toEqual([false, true]);
  });
});
