import { expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import { walkAll } from '../../../kernel/explanation.js';
import type { PersonInput } from '../../../person.js';
import { contextFor, personOf, told, unevaluated } from '../../../testing/one-person.js';
import { computePostCoefficient } from './art18-post-coefficient.js';

const since = '2000-01';

function found(input: PersonInput, month = '2015-06', readings: Record<string, string> = {}) {
  const context = contextFor(readings);
  const pay = computePostCoefficient(personOf(input), monthOf(month), context);
  if (pay === null) return told(context).join(' ') || null;
  expect(unevaluated(pay.coefficient)).toEqual([]);
  return `${pay.coefficient.value} ${pay.source} ${pay.cell}`;
}

const MANAGER: PersonInput = {
  postKind: [{ value: 'MANAGEMENT', from: since }],
  managementGrade: [{ value: 'grade8', from: '2014-01' }],
};

test('Art. 19(2): the highest of post, title and worker grade, each with years of its own', () => {
  expect(found(MANAGER)).toBe('0.92 TABLE_4 table4.grade8.III');
  const title = [{ value: 'ASSOCIATE', from: '2005-09' }];
  expect(found({ ...MANAGER, title })).toBe('1.6 TABLE_3 table3.associate.I');
  const workerGrade = [{ value: 'worker1', from: '2005-09' }];
  expect(found({ ...MANAGER, workerGrade })).toBe('1.02 TABLE_5 table5.worker1.I');
  expect(found({ ...MANAGER, title, workerGrade })).toBe('1.6 TABLE_3 table3.associate.I');
  const assistant = [{ value: 'ASSISTANT', from: '2005-09' }];
  expect(found({ ...MANAGER, title: assistant })).toBe('0.92 TABLE_4 table4.grade8.III');
});

test('Art. 19(2): D15, the years of the post may count for the title as well', () => {
  const title = [{ value: 'ASSOCIATE', from: '2005-09' }];
  const inPost = { D15: 'yearsInPost' };
  expect(found({ ...MANAGER, title }, '2015-06', inPost)).toBe('1.2 TABLE_3 table3.associate.III');
});

test('Art. 19(2): only management posts have a choice; others stand in their own table', () => {
  const worker = {
    postKind: [{ value: 'WORKER', from: since }],
    workerGrade: [{ value: 'worker3', from: since }],
    title: [{ value: 'INTERMEDIATE', from: since }],
  };
  expect(found(worker)).toBe('0.85 TABLE_5 table5.worker3.I');
});

test('Art. 18: two roles stand in Table 2, or in Table 3 where Table 2 has no row', () => {
  const dual = (title: string, managementGrade = 'grade7'): PersonInput => ({
    postKind: [{ value: 'DUAL_ROLE', from: since }],
    title: [{ value: title, from: '2010-01' }],
    managementGrade: [{ value: managementGrade, from: '2010-01' }],
  });
  expect(found(dual('SENIOR'))).toBe('2.2 TABLE_2 table2.senior.II');
  expect(found(dual('ASSOCIATE'))).toBe('1.55 TABLE_2 table2.associate.II');
  expect(found(dual('ASSOCIATE', 'grade5'))).toBe('2.3 TABLE_4 table4.grade5.II');
  expect(found(dual('INTERMEDIATE'))).toBe('1.4 TABLE_4 table4.grade7.II');
  expect(found(dual('INTERMEDIATE', 'grade9'))).toBe('1.02 TABLE_3 table3.intermediate.II');
});

test('Art. 19(4): thirty years of service are a floor of 0.90, from the 360th month (D17)', () => {
  const worker: PersonInput = {
    workStarted: '1985-06',
    postKind: [{ value: 'WORKER', from: since }],
    workerGrade: [{ value: 'general', from: since }],
  };
  expect(found(worker, '2015-05')).toBe('0.64 TABLE_5 table5.general.I');
  expect(found(worker, '2015-06')).toBe('0.9 LONG_SERVICE table4.grade9.I');
  const calendar = { D17: 'calendarYears' };
  expect(found(worker, '2013-12', calendar)).toBe('0.64 TABLE_5 table5.general.I');
  expect(found(worker, '2014-01', calendar)).toBe('0.9 LONG_SERVICE table4.grade9.I');
  const better = { ...worker, workerGrade: [{ value: 'worker1', from: since }] };
  expect(found(better, '2015-06')).toBe('1.02 TABLE_5 table5.worker1.I');
});

test('Art. 28(4): a deputy in charge has the chief’s grade, by the years since then (D28)', () => {
  const deputy: PersonInput = {
    postKind: [{ value: 'MANAGEMENT', from: since }],
    managementGrade: [{ value: 'grade6', from: '2005-01' }],
    deputyInCharge: [{ value: 'grade5', from: '2015-03', to: '2015-09' }],
  };
  expect(found(deputy, '2015-02')).toBe('1.9 TABLE_4 table4.grade6.I');
  expect(found(deputy, '2015-03')).toBe('2.2 DEPUTY_IN_CHARGE table4.grade5.III');
  expect(found(deputy, '2015-08')).toBe('2.2 DEPUTY_IN_CHARGE table4.grade5.III');
  expect(found(deputy, '2015-09')).toBe('1.9 TABLE_4 table4.grade6.I');
  const ownYears = { D28: 'ownYears' };
  expect(found(deputy, '2015-03', ownYears)).toBe('2.4 DEPUTY_IN_CHARGE table4.grade5.I');
  const titled = {
    ...deputy,
    postKind: [{ value: 'DUAL_ROLE', from: since }],
    title: [{ value: 'SENIOR', from: since }],
  };
  expect(found(titled, '2015-03')).toBe('2.3 TABLE_2 table2.senior.I');
});

test('Art. 4: D31, a counsellor in an office stands where the post grade says, or by title, or by the higher', () => {
  const counsellor = (postGrade: string): PersonInput => ({
    postKind: [{ value: 'COUNSELLOR', from: since }],
    postGrade: [{ value: postGrade, from: since }],
    title: [{ value: 'INTERMEDIATE', from: '2014-01' }],
    managementGrade: [{ value: 'grade8', from: '2005-01' }],
  });
  const both = (readings: Record<string, string>) =>
    ['professional10', 'management8'].map((grade) => found(counsellor(grade), '2015-06', readings));
  expect(both({})).toEqual([
    '0.92 TABLE_3 table3.intermediate.III',
    '1.12 TABLE_4 table4.grade8.I',
  ]);
  expect(both({ D31: 'byTitle' })).toEqual([
    '0.92 TABLE_3 table3.intermediate.III',
    '0.92 TABLE_3 table3.intermediate.III',
  ]);
  expect(both({ D31: 'higherOf' })).toEqual([
    '1.12 TABLE_4 table4.grade8.I',
    '1.12 TABLE_4 table4.grade8.I',
  ]);
  const untitled = { ...counsellor('professional12'), title: [] };
  expect(found(untitled)).toBe('1.12 TABLE_4 table4.grade8.I');
});

test('Art. 19: D14, years run in the title though the post grade rises inside it', () => {
  const person: PersonInput = {
    postKind: [{ value: 'OTHER_PROFESSIONAL', from: since }],
    title: [{ value: 'ASSOCIATE', from: '2005-01' }],
    postGrade: [
      { value: 'professional7', from: '2005-01', to: '2014-01' },
      { value: 'professional6', from: '2014-01' },
    ],
  };
  expect(found(person)).toBe('1.6 TABLE_3 table3.associate.I');
  const restart = { D14: 'postGrade' };
  expect(found(person, '2015-06', restart)).toBe('1.2 TABLE_3 table3.associate.III');
  // At the lowest post grade of the title the years before it are merged.
  expect(found(person, '2013-12', restart)).toBe('1.6 TABLE_3 table3.associate.I');
});

test('Art. 18: teaching and research posts have no table, and a missing row is told', () => {
  const kind = (value: string) => ({ postKind: [{ value, from: since }] });
  expect(found(kind('TEACHING'))).toBeNull();
  expect(found(kind('RESEARCH'))).toBeNull();
  expect(found({})).toBeNull();
  expect(found(kind('MANAGEMENT'))).toBe('people.1001.managementGrade: missing');
  expect(found(kind('WORKER'))).toBe('people.1001.workerGrade: missing');
  expect(found(kind('OTHER_PROFESSIONAL'))).toBe('people.1001.title: missing');
});

test('Art. 19: a figure names the readings by which it might be another, and no others', () => {
  const pay = (change: PersonInput, month = '2015-06') => {
    const person = personOf({ ...MANAGER, ...change });
    const post = computePostCoefficient(person, monthOf(month), contextFor());
    const below = Object.values(post?.coefficient.parts ?? {}).flat();
    return [post?.coefficient.readings, ...below.map((one) => 'readings' in one && one.readings)];
  };
  expect(pay({})).toEqual([[], []]);
  const title = [{ value: 'ASSOCIATE', from: since }];
  expect(pay({ title })).toEqual([['D15'], [], []]);
  const postGrade = [
    { value: 'professional7', from: since, to: '2014-01' },
    { value: 'professional6', from: '2014-01' },
  ];
  expect(pay({ title, postGrade })).toEqual([['D15'], [], ['D14']]);
  const nonLeading = [{ value: 'true', from: since }];
  expect(pay({ nonLeading })).toEqual([[], ['D16']]);
  expect(pay({ nonLeading }, '2018-06')).toEqual([[], []]);
  // 354 months: by calendar years the thirty are complete.
  const service = computePostCoefficient(
    personOf({ ...MANAGER, workStarted: '1985-12' }),
    monthOf('2015-06'),
    contextFor(),
  );
  const named = new Set<string>();
  walkAll(service ? [service.coefficient] : [], (node) => {
    for (const code of node.readings) named.add(code);
  });
  expect([...named]).toEqual(['D13', 'D17']);
  const managementGrade = [{ value: 'grade4', from: '2014-01' }];
  expect(pay({ managementGrade })).toEqual([[], []]);
  expect(pay({ managementGrade }, '2018-06')).toEqual([[], ['D12']]);
});
