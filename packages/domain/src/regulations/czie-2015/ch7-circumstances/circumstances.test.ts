import { describe, expect, test } from 'vitest';
import type { PersonEventInput, PersonInput } from '../../../person.js';
import { record } from '../../../testing/circumstances.js';
import { PLAIN_MONTH } from './month-circumstances.js';

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

  test('spells of illness without a free month between them are one leave', () => {
    const ill = (from: string, to?: string): PersonEventInput => ({
      type: 'SERIOUS_ILLNESS',
      from,
      ...(to === undefined ? {} : { to }),
    });
    const stopsIn = (month: string, ...events: PersonEventInput[]): boolean =>
      (record(events).of(month).seriousIllness?.stop ?? null) !== null;
    expect(stopsIn('2015-04', ill('2015-01', '2015-02'), ill('2015-03'))).toBe(true);
    expect(stopsIn('2015-03', ill('2015-01', '2015-02'), ill('2015-03'))).toBe(false);
    expect(stopsIn('2015-05', ill('2015-01', '2015-02'), ill('2015-04'))).toBe(false);
    expect(stopsIn('2015-05', ill('2015-04', '2015-05'), ill('2015-01'))).toBe(true);
    const overlapping = [ill('2015-01', '2015-03'), ill('2015-02', '2015-03'), ill('2015-08')];
    const all = record(overlapping, {}, { readings: { D44: 'allLeaves' } });
    expect(all.of('2015-03').seriousIllness).toEqual({ stop: null });
    expect(all.of('2015-08').seriousIllness?.stop?.fact.key).toBe(
      'people.1001.2015-08.illnessIsBeyond',
    );
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
