import { expect, test } from 'vitest';
import { addMonths, monthOf } from '../../../kernel/calendar.js';
import type { PersonInput } from '../../../person.js';
import { contextFor, personOf } from '../../../testing/one-person.js';
import { TABLE_2 } from '../edition-2015-01/table-2-dual-role.js';
import { TABLE_3 } from '../edition-2015-01/table-3-professional.js';
import { TABLE_4 } from '../edition-2015-01/table-4-management.js';
import { TABLE_5 } from '../edition-2015-01/table-5-worker.js';
import { computePostCoefficient } from './art18-post-coefficient.js';

const manager = (grade: string, change: PersonInput = {}): PersonInput => ({
  postKind: [{ value: 'MANAGEMENT', from: '2000-01' }],
  managementGrade: [{ value: grade, from: '2012-03' }],
  ...change,
});

function cellOf(input: PersonInput, month: string, readings: Record<string, string> = {}) {
  const context = contextFor(readings);
  return computePostCoefficient(personOf(input), monthOf(month), context)?.cell;
}

test('Art. 19(1): step III up to three years, II up to six, then I, by whole months', () => {
  const cells = ['2012-04', '2015-03', '2015-04', '2018-03', '2018-04'].map((month) =>
    cellOf(manager('grade6'), month),
  );
  expect(cells).toEqual([
    'table4.grade6.III',
    'table4.grade6.III',
    'table4.grade6.II',
    'table4.grade6.II',
    'table4.grade6.I',
  ]);
});

test('Art. 19(1): D13, completed years change a year later, calendar years in January', () => {
  const completed = { D13: 'completedYears' };
  expect(cellOf(manager('grade6'), '2016-02', completed)).toBe('table4.grade6.III');
  expect(cellOf(manager('grade6'), '2016-03', completed)).toBe('table4.grade6.II');
  expect(cellOf(manager('grade6'), '2019-02', completed)).toBe('table4.grade6.II');
  expect(cellOf(manager('grade6'), '2019-03', completed)).toBe('table4.grade6.I');
  const calendar = { D13: 'calendarYears' };
  expect(cellOf(manager('grade6'), '2014-12', calendar)).toBe('table4.grade6.III');
  expect(cellOf(manager('grade6'), '2015-01', calendar)).toBe('table4.grade6.II');
  expect(cellOf(manager('grade6'), '2017-12', calendar)).toBe('table4.grade6.II');
  expect(cellOf(manager('grade6'), '2018-01', calendar)).toBe('table4.grade6.I');
});

test('Art. 19(1): D12, a missing step is the lowest there is, or the steps are climbed sooner', () => {
  const months = ['2015-03', '2015-04', '2018-04'];
  const steps = (grade: string, readings = {}) =>
    months.map((month) => cellOf(manager(grade), month, readings)?.split('.').at(-1));
  expect(steps('grade4')).toEqual(['II', 'II', 'I']);
  expect(steps('grade4', { D12: 'stepsFromTop' })).toEqual(['II', 'I', 'I']);
  expect(steps('grade10')).toEqual(['I', 'I', 'I']);
  expect(steps('grade10', { D12: 'stepsFromTop' })).toEqual(['I', 'I', 'I']);
  expect(steps('grade6', { D12: 'stepsFromTop' })).toEqual(['III', 'II', 'I']);
});

test('Art. 19(3): a non-leading cadre stands one step lower, over the border of a grade (D16)', () => {
  const nonLeading = [{ value: 'true', from: '2000-01' }];
  const lower = (grade: string, month: string, readings = {}) =>
    cellOf(manager(grade, { nonLeading }), month, readings);
  expect(lower('grade5', '2018-04')).toBe('table4.grade5.II');
  expect(lower('grade5', '2018-03')).toBe('table4.grade5.III');
  expect(lower('grade5', '2015-03')).toBe('table4.grade6.I');
  expect(lower('grade4', '2015-03')).toBe('table4.grade5.I');
  expect(lower('grade10', '2015-03')).toBe('table4.grade10.I');
  const stays = { D16: 'staysLowest' };
  expect(lower('grade5', '2015-03', stays)).toBe('table4.grade5.III');
  expect(lower('grade5', '2015-04', stays)).toBe('table4.grade5.III');
  expect(lower('grade4', '2015-03', stays)).toBe('table4.grade4.II');
});

test('Art. 18: every cell of Tables 2 to 5 is reached by its kind of post and its years', () => {
  const reached = new Set<string>();
  const context = contextFor();
  const posts = [
    { kind: 'DUAL_ROLE', timeline: 'title', values: ['SENIOR', 'ASSOCIATE'] },
    {
      kind: 'OTHER_PROFESSIONAL',
      timeline: 'title',
      values: ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'],
    },
    { kind: 'MANAGEMENT', timeline: 'managementGrade', values: TABLE_4.rows.map(({ key }) => key) },
    { kind: 'WORKER', timeline: 'workerGrade', values: TABLE_5.rows.map(({ key }) => key) },
  ];
  for (const { kind, timeline, values } of posts) {
    for (const value of values) {
      const person = personOf({
        postKind: [{ value: kind, from: '2000-01' }],
        [timeline]: [{ value, from: '2010-01' }],
      });
      for (const months of [0, 36, 37, 72, 73]) {
        const month = addMonths(monthOf('2010-01'), months);
        const found = computePostCoefficient(person, month, context);
        reached.add(`${found?.cell} ${found?.coefficient.value}`);
      }
    }
  }
  const printed = [TABLE_2, TABLE_3, TABLE_4, TABLE_5].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ key, value }) => `${key} ${Number(value)}`)),
  );
  expect([...reached].toSorted()).toEqual(printed.toSorted());
});
