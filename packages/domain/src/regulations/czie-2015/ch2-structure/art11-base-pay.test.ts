import { expect, test } from 'vitest';
import { monthOf } from '../../../kernel/calendar.js';
import type { PersonInput } from '../../../person.js';
import { contextFor, personOf, told, unevaluated } from '../../../testing/one-person.js';
import { ANNEX } from '../edition-2015-01/annex-base-pay.js';
import { computeBasePay } from './art11-base-pay.js';

const graded = (grade: string, workStarted: string | null = '2006-07'): PersonInput => ({
  workStarted,
  postGrade: [{ value: grade, from: '2000-01' }],
});

function payOf(input: PersonInput, month: string, context = contextFor()): string | null {
  const pay = computeBasePay(personOf(input), monthOf(month), context);
  return pay && `${pay.living.value} + ${pay.postAllowance.value}`;
}

test('Art. 11: post allowance by grade and years, beside one living allowance for all', () => {
  expect(payOf(graded('professional9'), '2015-06')).toBe('1600 + 1585');
  expect(payOf(graded('management5', '2000-01'), '2015-06')).toBe('1600 + 2515');
  expect(payOf(graded('general', '1970-01'), '2015-06')).toBe('1600 + 1290');
});

test('Art. 11: every printed cell of the annex is found at the first and the last year of its band', () => {
  const bands = {
    upTo9: [1, 9],
    from10: [10, 19],
    from20: [20, 29],
    from30: [30, 39],
    from40: [40, 45],
  };
  const context = contextFor();
  for (const { key, value } of ANNEX.rows.flatMap(({ cells }) => cells)) {
    const [, grade = '', band] = key.split('.');
    if (value === null || band === undefined) continue;
    for (const years of bands[band as keyof typeof bands]) {
      const started = `${2016 - years}-01`;
      expect(payOf(graded(grade, started), '2015-12', context), key).toBe(`1600 + ${value}`);
    }
  }
});

test('Art. 11: the band changes in January of the tenth calendar year (D27), or after the anniversary', () => {
  const person = graded('professional9');
  expect(payOf(person, '2014-12')).toBe('1600 + 1500');
  expect(payOf(person, '2015-01')).toBe('1600 + 1585');
  const completed = contextFor({ D27: 'completedYears' });
  expect(payOf(person, '2015-01', completed)).toBe('1600 + 1500');
  expect(payOf(person, '2016-07', completed)).toBe('1600 + 1500');
  expect(payOf(person, '2016-08', completed)).toBe('1600 + 1585');
});

test('Art. 11: the trial period has one amount and needs no years', () => {
  expect(payOf(graded('workerTrial', null), '2015-01')).toBe('1600 + 860');
  expect(payOf(graded('managementTrial', null), '2015-01')).toBe('1600 + 890');
  expect(payOf(graded('professionalTrial', null), '2015-01')).toBe('1600 + 890');
});

test('Art. 11: a new post grade is paid from the month after (Art. 28(5)), a lower one at once', () => {
  const moved = (to: string): PersonInput => ({
    workStarted: '2006-07',
    postKind: [{ value: 'OTHER_PROFESSIONAL', from: '2006-07' }],
    postGrade: [
      { value: 'professional9', from: '2006-07', to: '2015-05' },
      { value: to, from: '2015-05' },
    ],
  });
  expect(payOf(moved('professional8'), '2015-05')).toBe('1600 + 1585');
  expect(payOf(moved('professional8'), '2015-06')).toBe('1600 + 1655');
  expect(payOf(moved('professional10'), '2015-05')).toBe('1600 + 1515');
  expect(payOf(moved('management7'), '2015-05')).toBe('1600 + 1585');
  expect(payOf(moved('management7'), '2015-06')).toBe('1600 + 1785');
});

test('Art. 11: a blank cell is refused at the post grade, once, with the cell it would need', () => {
  const context = contextFor();
  const person = graded('professional3', '2010-01');
  expect(payOf(person, '2015-01', context)).toBeNull();
  expect(payOf(person, '2015-02', context)).toBeNull();
  expect(context.reader.problems).toEqual([
    {
      code: 'blank_cell',
      path: 'people.1001.postGrade',
      values: { cell: 'professional3.upTo9' },
    },
  ]);
  expect(payOf(person, '2019-01', contextFor())).toBe('1600 + 2515');
});

test('Art. 11: D49, a recorded decision fills a blank, or the even steps of the row do', () => {
  const override = { cell: 'professional3.upTo9', amount: '2400', reason: 'resolution 7' };
  const decided = contextFor({}, { college: { annexOverrides: [override] } });
  const person = personOf(graded('professional3', '2010-01'));
  const pay = computeBasePay(person, monthOf('2015-01'), decided);
  expect(pay?.postAllowance.value.toString()).toBe('2400');
  expect(pay?.isOverridden).toBe(true);
  expect(pay?.postAllowance.readings).toEqual(['D49']);
  expect(pay && unevaluated(pay.postAllowance)).toEqual([]);
  const suggested = contextFor({ D49: 'suggested' });
  expect(payOf(graded('professional3', '2010-01'), '2015-01', suggested)).toBe('1600 + 2430');
  expect(payOf(graded('management10', '1980-01'), '2015-01', suggested)).toBe('1600 + 1375');
  // The other blanks of the row stay blank.
  expect(payOf(graded('professional2', '2010-01'), '2015-01', decided)).toBeNull();
});

test('Art. 11: nothing is paid without a grade, without the start of work, or before it', () => {
  const context = contextFor();
  expect(payOf({ workStarted: '2006-07' }, '2015-01', context)).toBeNull();
  expect(payOf(graded('professional9', null), '2015-01', context)).toBeNull();
  expect(payOf(graded('professional9', '2015-02'), '2015-01', context)).toBeNull();
  expect(told(context)).toEqual([
    'people.1001.postGrade: missing',
    'people.1001.workStarted: missing',
    'people.1001.workStarted: ends_before_it_starts',
  ]);
});

test('Art. 11: the explanation evaluates down to the start of work', () => {
  for (const reading of ['calendarYears', 'completedYears']) {
    const context = contextFor({ D27: reading });
    const pay = computeBasePay(personOf(graded('professional9')), monthOf('2015-03'), context);
    expect(pay && unevaluated(pay.postAllowance)).toEqual([]);
    expect(pay?.postAllowance.key).toBe('people.1001.2015-03.grossPostAllowance');
  }
});
