import { expect, test } from 'vitest';
import { contextFor, personOf, unevaluated } from '../../../testing/one-person.js';
import { computeWorkloadRelief } from './art28-retirement.js';

function reliefs(postGrade: string, readings: Record<string, string> = {}) {
  const person = personOf({
    retirementYear: '2017',
    postGrade: [{ value: postGrade, from: '2000-01' }],
  });
  return ['2013', '2014', '2015', '2016', '2017', '2018'].map((period) => {
    const relief = computeWorkloadRelief(person, contextFor(readings, { period }));
    if (relief) expect(unevaluated(relief)).toEqual([]);
    return relief?.value.toString() ?? '-';
  });
}

test('Art. 28(10): 30, 40 and 50 per cent in the last three years of a professional post', () => {
  expect(reliefs('professional5').join(' ')).toBe('- - 0.3 0.4 0.5 -');
});

test('Art. 28(10): D36, counted from before the year of retirement, one year has none', () => {
  expect(reliefs('professional5', { D36: 'yearsBefore' }).join(' ')).toBe('- 0.3 0.4 - 0.5 -');
});

test('Art. 28(10): only professional posts, and only with a year of retirement', () => {
  expect(reliefs('management6').join(' ')).toBe('- - - - - -');
  const person = personOf({ postGrade: [{ value: 'professional5', from: '2000-01' }] });
  expect(computeWorkloadRelief(person, contextFor())).toBeNull();
});
