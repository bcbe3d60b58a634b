import { expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import type { PersonInput } from '../../../person.js';
import { choicesOf, contextFor, personOf } from '../../../testing/one-person.js';
import { computePostCoefficient } from '../ch4-offices/art18-post-coefficient.js';
import { firstPaidMonth, isFirstYear } from './art28-joining.js';

const newcomer = (degree: string, change: PersonInput = {}): PersonInput => ({
  postKind: [{ value: 'OTHER_PROFESSIONAL', from: '2015-03' }],
  degree: [{ value: degree, from: '2014-06' }],
  events: [{ type: 'JOINED', from: '2015-03' }],
  ...change,
});

function found(input: PersonInput, month: string) {
  const pay = computePostCoefficient(personOf(input), monthOf(month), contextFor());
  return pay && `${pay.coefficient.value} ${pay.source} ${pay.cell}`;
}

test('Art. 28(6): a new doctor is paid as an associate professor, a new master as a lecturer', () => {
  expect(found(newcomer('DOCTOR'), '2015-03')).toBe('1.2 NEW_DEGREE table3.associate.III');
  expect(found(newcomer('MASTER'), '2015-03')).toBe('0.92 NEW_DEGREE table3.intermediate.III');
  expect(found(newcomer('OTHER'), '2015-03')).toBeNull();
});

test('Art. 28(6): until there is a title, which is paid from the month after', () => {
  const titled = newcomer('MASTER', { title: [{ value: 'ASSISTANT', from: '2016-07' }] });
  expect(found(titled, '2016-07')).toBe('0.92 NEW_DEGREE table3.intermediate.III');
  expect(found(titled, '2016-08')).toBe('0.81 TABLE_3 table3.assistant.III');
});

test('Art. 28(6): whoever did not join has no such coefficient; a better post of one’s own stands', () => {
  const manager: PersonInput = {
    postKind: [{ value: 'MANAGEMENT', from: '2005-01' }],
    managementGrade: [{ value: 'grade9', from: '2005-01' }],
    degree: [{ value: 'DOCTOR', from: '2014-06' }],
  };
  expect(found(manager, '2015-03')).toBe('0.9 TABLE_4 table4.grade9.I');
  const joined = newcomer('MASTER', {
    postKind: [{ value: 'MANAGEMENT', from: '2015-03' }],
    managementGrade: [{ value: 'grade7', from: '2015-03' }],
  });
  expect(found(joined, '2015-03')).toBe('1.2 TABLE_4 table4.grade7.III');
});

test('Art. 28(6): the first year is twelve months from joining', () => {
  const person = personOf(newcomer('MASTER'));
  const years = ['2015-02', '2015-03', '2016-02', '2016-03'].map((month) =>
    isFirstYear(person, monthOf(month)),
  );
  expect(years).toEqual([false, true, true, false]);
});

test('Art. 28(6): D29, the month of joining counts whole, or the next is the first', () => {
  const joined = monthOf('2015-03');
  expect(firstPaidMonth(joined, choicesOf({}))).toBe('2015-03');
  expect(firstPaidMonth(joined, choicesOf({ D29: 'nextMonth' }))).toBe('2015-04');
});
