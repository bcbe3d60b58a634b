import { expect, test } from 'vitest';
import type { PersonInput, PersonYearInput } from '../../../person.js';
import { contextFor, personOf, told, unevaluated } from '../../../testing/one-person.js';
import { computeResearch } from './art22-research.js';

const YEAR: PersonYearInput = { researchWorkload: '1600', corePapers: '1', hasProject: true };

const researcher = (
  years: Record<string, PersonYearInput>,
  change: PersonInput = {},
): PersonInput => ({
  postKind: [{ value: 'RESEARCH', from: '2010-01' }],
  title: [{ value: 'SENIOR', from: '2010-01' }],
  years,
  ...change,
});

function found(input: PersonInput, readings: Record<string, string> = {}): string {
  const context = contextFor(readings);
  const pay = computeResearch(personOf(input), context);
  if (pay === null) return told(context).join(' ');
  expect(unevaluated(pay.coefficient)).toEqual([]);
  return `${pay.tier} ${pay.coefficient.value}`;
}

test('Art. 22(6): a researcher is assessed by the facts of the year', () => {
  expect(found(researcher({ '2015': YEAR }))).toBe('3 2.3');
  expect(found(researcher({ '2015': { ...YEAR, hasPatent: false, hasPrize: true } }))).toBe(
    '3 2.3',
  );
});

test('Art. 22(4): years of shortfall are counted back over those on record, or recorded', () => {
  const short = { ...YEAR, researchWorkload: '700' };
  expect(found(researcher({ '2015': short }))).toBe('6 1.85');
  expect(found(researcher({ '2014': YEAR, '2015': short }))).toBe('6 1.85');
  expect(found(researcher({ '2014': short, '2015': short }))).toBe('null 1.68');
  expect(found(researcher({ '2013': short, '2015': short }))).toBe('6 1.85');
  expect(found(researcher({ '2015': { ...short, failingYears: '2' } }))).toBe('null 1.68');
  expect(found(researcher({ '2014': short, '2015': { ...short, failingYears: '1' } }))).toBe(
    '6 1.85',
  );
});

test('Art. 28(6): the first year is never short, also when it is looked back upon', () => {
  const short = { ...YEAR, researchWorkload: '700' };
  const joined = (from: string): PersonInput => ({ events: [{ type: 'JOINED', from }] });
  expect(found(researcher({ '2015': short }, joined('2015-03')))).toBe('5 2.1');
  expect(found(researcher({ '2014': short, '2015': short }, joined('2014-03')))).toBe('6 1.85');
});

test('Art. 22(1): the title in the last month on the post decides', () => {
  const title = [
    { value: 'ASSOCIATE', from: '2010-01', to: '2015-10' },
    { value: 'SENIOR', from: '2015-10' },
  ];
  expect(found(researcher({ '2015': YEAR }, { title }))).toBe('3 2.3');
  const postKind = [{ value: 'RESEARCH', from: '2010-01', to: '2015-10' }];
  expect(found(researcher({ '2015': YEAR }, { title, postKind }))).toBe('6 1.85');
});

test('Art. 22: nothing is assumed of a researcher, and nobody else is asked', () => {
  expect(found(researcher({}, { postKind: [{ value: 'TEACHING', from: '2010-01' }] }))).toBe('');
  expect(found(researcher({}, { title: [] }))).toBe(
    'people.1001.title: missing people.1001.years.2015.researchWorkload: missing ' +
      'people.1001.years.2015.corePapers: missing people.1001.years.2015.hasProject: missing',
  );
  const title = [{ value: 'ASSISTANT', from: '2010-01' }];
  expect(found(researcher({ '2015': YEAR }, { title }))).toBe('people.1001.title: unknown_value');
});

test('Art. 22(5): an unqualified year, or two basically qualified ones in a row, are told', () => {
  const notices = (...results: readonly PersonYearInput['assessment'][]): string => {
    const years = results.map((assessment, index) => [
      String(2015 - index),
      { ...YEAR, assessment, assessmentIssued: '2016-01' },
    ]);
    const person = personOf(researcher(Object.fromEntries(years)));
    const pay = computeResearch(person, contextFor());
    return (pay?.notices ?? []).map(({ code }) => code).join(' ');
  };
  expect(notices('UNQUALIFIED')).toBe('dismissal_due');
  expect(notices('BASICALLY_QUALIFIED')).toBe('');
  expect(notices('BASICALLY_QUALIFIED', 'BASICALLY_QUALIFIED')).toBe('dismissal_due');
  expect(notices('QUALIFIED', 'BASICALLY_QUALIFIED')).toBe('');
  const failing = { ...YEAR, researchWorkload: '1', failingYears: '2', assessment: 'UNQUALIFIED' };
  const twice = researcher({
    '2015': { ...failing, assessmentIssued: '2016-01' } as PersonYearInput,
  });
  const codes = computeResearch(personOf(twice), contextFor())?.notices.map(({ code }) => code);
  expect(codes).toEqual(['dismissal_due']);
});
