import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../../kernel/read.js';
import { PERSON_TIMELINES, type PersonInput } from '../../../person.js';
import { personOf } from '../../../testing/one-person.js';
import { parsePeople, type AroundPeople } from './parse-person.js';

function told(person: PersonInput, around?: AroundPeople): readonly string[] {
  const reader = new Reader();
  parsePeople(reader, { '7': person }, around);
  return reader.problems.map(({ code, path }) => `${path.replace('people.7.', '')}: ${code}`);
}

describe('timelines', () => {
  test('come out in order of time, with their place in the input', () => {
    const person = personOf({
      title: [
        { value: 'ASSOCIATE', from: '2015-05' },
        { value: 'INTERMEDIATE', from: '2005-01', to: '2015-05' },
      ],
    });
    expect(person.title).toEqual([
      { value: 'INTERMEDIATE', from: '2005-01', to: '2015-05', index: 1 },
      { value: 'ASSOCIATE', from: '2015-05', to: null, index: 0 },
    ]);
  });

  test('two posts in one month are told at the later one; side by side they may stand', () => {
    const posts = (to: string | null, from: string): PersonInput => ({
      postKind: [
        { value: 'WORKER', from: '2010-01', to },
        { value: 'MANAGEMENT', from },
      ],
    });
    expect(told(posts('2015-05', '2015-05'))).toEqual([]);
    expect(told(posts('2015-06', '2015-05'))).toEqual(['postKind.1.from: two_at_once']);
    expect(told(posts(null, '2015-05'))).toEqual(['postKind.1.from: two_at_once']);
    const twice = { value: 'SENIOR', from: '2010-01' };
    expect(told({ title: [twice, twice] })).toEqual(['title.1.from: two_at_once']);
    // The entry in between ends before the second does, so the third meets the first.
    const three = [
      { value: 'SENIOR', from: '2010-01', to: '2014-01' },
      { value: 'SENIOR', from: '2011-01', to: '2012-01' },
      { value: 'SENIOR', from: '2013-01' },
    ];
    expect(told({ title: three })).toEqual([
      'title.1.from: two_at_once',
      'title.2.from: two_at_once',
    ]);
  });

  test('an end before its start, a missing or impossible month, an unknown value', () => {
    const title = (change: object): PersonInput => ({
      title: [{ value: 'SENIOR', from: '2010-01', ...change }],
    });
    expect(told(title({ to: '2010-02' }))).toEqual([]);
    expect(told(title({ to: '2010-01' }))).toEqual(['title.0.to: ends_before_it_starts']);
    expect(told(title({ to: '2009-12' }))).toEqual(['title.0.to: ends_before_it_starts']);
    expect(told(title({ from: '' }))).toEqual(['title.0.from: missing']);
    expect(told(title({ from: '2010-13' }))).toEqual(['title.0.from: not_a_month']);
    expect(told(title({ from: '2010' }))).toEqual(['title.0.from: not_a_month']);
    expect(told(title({ value: 'CHIEF' }))).toEqual(['title.0.value: unknown_value']);
    expect(told(title({ until: '2011-01' }))).toEqual(['title.0.until: unknown_path']);
  });

  test('grades are rows of their own table', () => {
    const grade = (timeline: string, value: string) =>
      told({ [timeline]: [{ value, from: '2010-01' }] });
    expect(grade('postGrade', 'professional9')).toEqual([]);
    expect(grade('postGrade', 'managementTrial')).toEqual([]);
    expect(grade('postGrade', 'grade7')).toEqual(['postGrade.0.value: unknown_value']);
    expect(grade('postGrade', 'livingAllowance')).toEqual(['postGrade.0.value: unknown_value']);
    expect(grade('managementGrade', 'grade10')).toEqual([]);
    expect(grade('managementGrade', 'grade3')).toEqual(['managementGrade.0.value: unknown_value']);
    expect(grade('workerGrade', 'general')).toEqual([]);
    expect(grade('workerGrade', 'worker6')).toEqual(['workerGrade.0.value: unknown_value']);
    expect(grade('deputyInCharge', 'grade5')).toEqual([]);
    expect(grade('nonLeading', 'true')).toEqual([]);
    expect(grade('nonLeading', 'maybe')).toEqual(['nonLeading.0.value: unknown_value']);
  });

  test('departments are compared where their codes are known', () => {
    const person = { department: [{ value: 'X', from: '2010-01' }] };
    expect(told(person)).toEqual([]);
    expect(told(person, { departments: ['X'] })).toEqual([]);
    expect(told(person, { departments: ['A'] })).toEqual(['department.0.value: unknown_value']);
    expect(told({ department: [{ value: '', from: '2010-01' }] })).toEqual([
      'department.0.value: missing',
    ]);
  });
});

describe('whatever comes', () => {
  const anything = fc.jsonValue() as fc.Arbitrary<never>;

  test('is read without a fall, and told where it is no fact', () => {
    const fields = [...PERSON_TIMELINES, 'workStarted', 'years', 'events', 'payments'];
    const person = fc.dictionary(fc.constantFrom(...fields), anything) as fc.Arbitrary<never>;
    fc.assert(
      fc.property(fc.oneof(person, anything), (drawn) => {
        const reader = new Reader();
        expect(parsePeople(reader, { '7': drawn })).toHaveLength(1);
        expect(reader.problems.every(({ path }) => path.startsWith('people.7'))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(told('nobody' as never)).toEqual(['people.7: unknown_value']);
    expect(told({ years: { '2015': 3 as never } })).toEqual(['years.2015: unknown_value']);
  });
});

describe('a person', () => {
  test('years: numbers, results with their month, the five indicators', () => {
    const person = personOf({
      years: {
        '2015': { hasPrize: true, hasPatent: true, hasImpact: false, corePapers: '2' },
        '2014': {},
      },
    });
    expect([...person.years.keys()]).toEqual(['2014', '2015']);
    expect(person.years.get('2015')?.indicators).toBe(2);
    expect(person.years.get('2014')?.indicators).toBeNull();
    const year = (change: object) => told({ years: { '2015': change } });
    expect(year({ assessment: 'UNQUALIFIED' })).toEqual(['years.2015.assessmentIssued: missing']);
    expect(year({ assessment: 'EXCELLENT' })).toEqual([]);
    expect(year({ assessment: 'GREAT' })).toEqual(['years.2015.assessment: unknown_value']);
    expect(year({ researchWorkload: '-1' })).toEqual([
      'years.2015.researchWorkload: must_not_be_negative',
    ]);
    expect(year({ corePapers: '0.5' })).toEqual(['years.2015.corePapers: not_an_integer']);
    expect(year({ previousReward: '1.234' })).toEqual([
      'years.2015.previousReward: money_has_at_most_two_decimals',
    ]);
    expect(year({ hasProject: 'perhaps' })).toEqual(['years.2015.hasProject: not_a_boolean']);
    expect(year({ papers: '1' })).toEqual(['years.2015.papers: unknown_path']);
    expect(told({ years: { '15': {} } })).toEqual(['years.15: not_a_period']);
  });

  test('payments, months and years of a person’s own, and fields that there are not', () => {
    expect(
      told({
        workStarted: '2006-7',
        retirementYear: '17',
        payments: [{ month: '2015-01', component: 'BONUS' as 'INSTALMENT', amount: '-1' }],
        nickname: 'x',
      } as PersonInput),
    ).toEqual([
      'nickname: unknown_path',
      'workStarted: not_a_month',
      'retirementYear: not_a_period',
      'payments.0.component: unknown_value',
      'payments.0.amount: must_not_be_negative',
    ]);
    expect(told({ events: 'none' as never })).toEqual(['events: unknown_value']);
  });

  test('people come in order of their numbers, and everybody’s problems are told at once', () => {
    const reader = new Reader();
    const wrong = { workStarted: 'x' };
    const people = parsePeople(reader, { '9': wrong, '10': {}, '2': wrong });
    expect(people.map(({ employeeNumber }) => employeeNumber)).toEqual(['10', '2', '9']);
    expect(reader.problems.map(({ path }) => path)).toEqual([
      'people.2.workStarted',
      'people.9.workStarted',
    ]);
  });
});
