import { expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import type { PersonInput } from '../../../person.js';
import { contextFor, personOf } from '../../../testing/one-person.js';
import { computePostCoefficient } from '../ch4-offices/art18-post-coefficient.js';
import { postGradeIn } from './art28-promotion.js';

function cells(input: PersonInput, ...months: readonly string[]) {
  const person = personOf(input);
  return months.map(
    (month) => computePostCoefficient(person, monthOf(month), contextFor())?.cell ?? null,
  );
}

const LECTURER: PersonInput = {
  postKind: [{ value: 'OTHER_PROFESSIONAL', from: '2000-01' }],
  title: [
    { value: 'INTERMEDIATE', from: '2005-01', to: '2015-05' },
    { value: 'ASSOCIATE', from: '2015-05' },
  ],
};

test('Art. 28(5): a new title is paid from the month after, at its lowest step', () => {
  expect(cells(LECTURER, '2015-04', '2015-05', '2015-06')).toEqual([
    'table3.intermediate.I',
    'table3.intermediate.I',
    'table3.associate.III',
  ]);
});

test('Art. 28(5): so are a management grade and a worker grade', () => {
  const manager: PersonInput = {
    postKind: [{ value: 'MANAGEMENT', from: '2000-01' }],
    managementGrade: [
      { value: 'grade7', from: '2005-01', to: '2015-05' },
      { value: 'grade6', from: '2015-05' },
    ],
  };
  expect(cells(manager, '2015-05', '2015-06')).toEqual(['table4.grade7.I', 'table4.grade6.III']);
  const worker: PersonInput = {
    postKind: [{ value: 'WORKER', from: '2000-01' }],
    workerGrade: [
      { value: 'general', from: '2005-01', to: '2015-05' },
      { value: 'worker5', from: '2015-05' },
    ],
  };
  expect(cells(worker, '2015-05', '2015-06')).toEqual(['table5.general.I', 'table5.worker5.I']);
});

test('Art. 28(5): a promotion out of one kind of post into another keeps the old post for the month', () => {
  const person: PersonInput = {
    postKind: [
      { value: 'WORKER', from: '2000-01', to: '2015-05' },
      { value: 'MANAGEMENT', from: '2015-05' },
    ],
    workerGrade: [{ value: 'worker5', from: '2005-01', to: '2015-05' }],
    managementGrade: [{ value: 'grade9', from: '2015-05' }],
  };
  expect(cells(person, '2015-05', '2015-06')).toEqual(['table5.worker5.I', 'table4.grade9.III']);
});

test('Art. 28(1): a lower post, a first appointment and a post without one before are paid at once', () => {
  const demoted: PersonInput = {
    postKind: [{ value: 'MANAGEMENT', from: '2000-01' }],
    managementGrade: [
      { value: 'grade6', from: '2005-01', to: '2015-05' },
      { value: 'grade7', from: '2015-05' },
    ],
  };
  expect(cells(demoted, '2015-05')).toEqual(['table4.grade7.III']);
  const joined: PersonInput = {
    postKind: [{ value: 'MANAGEMENT', from: '2015-05' }],
    managementGrade: [{ value: 'grade9', from: '2015-05' }],
  };
  expect(cells(joined, '2015-05')).toEqual(['table4.grade9.III']);
  const fromTeaching: PersonInput = {
    postKind: [
      { value: 'TEACHING', from: '2000-01', to: '2015-05' },
      { value: 'MANAGEMENT', from: '2015-05' },
    ],
    managementGrade: [{ value: 'grade7', from: '2015-05' }],
  };
  expect(cells(fromTeaching, '2015-05')).toEqual(['table4.grade7.III']);
});

test('Art. 28(5): a title in two entries is one title, and its years go on', () => {
  const person: PersonInput = {
    postKind: [{ value: 'OTHER_PROFESSIONAL', from: '2000-01' }],
    title: [
      { value: 'ASSOCIATE', from: '2005-01', to: '2015-05' },
      { value: 'ASSOCIATE', from: '2015-05' },
    ],
  };
  expect(cells(person, '2015-05', '2015-06')).toEqual(['table3.associate.I', 'table3.associate.I']);
});

test('Art. 28(5): the post grade of base pay waits for the month after; out of the trial period too', () => {
  const person = personOf({
    postKind: [{ value: 'MANAGEMENT', from: '2014-08' }],
    postGrade: [
      { value: 'managementTrial', from: '2014-08', to: '2015-08' },
      { value: 'management10', from: '2015-08' },
    ],
  });
  const grades = ['2014-07', '2014-08', '2015-07', '2015-08', '2015-09'].map((month) =>
    postGradeIn(person, monthOf(month)),
  );
  expect(grades).toEqual([
    null,
    'managementTrial',
    'managementTrial',
    'managementTrial',
    'management10',
  ]);
});
