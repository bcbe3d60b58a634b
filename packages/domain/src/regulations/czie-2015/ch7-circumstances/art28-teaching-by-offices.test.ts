import { expect, test } from 'vitest';
import type { PersonYearInput } from '../../../person.js';
import { contextFor, personOf, unevaluated } from '../../../testing/one-person.js';
import { computeCountedTeachingHours } from './art28-teaching-by-offices.js';

function counted(year: PersonYearInput, postKind = 'MANAGEMENT'): string | undefined {
  const person = personOf({
    postKind: [{ value: postKind, from: '2000-01' }],
    years: { '2015': year },
  });
  const hours = computeCountedTeachingHours(person, contextFor());
  if (hours) expect(unevaluated(hours)).toEqual([]);
  return hours?.value.toString();
}

test('Art. 28(12): up to 64 hours of office staff count', () => {
  expect(counted({ teachingHours: '63.5' })).toBe('63.5');
  expect(counted({ teachingHours: '64' })).toBe('64');
  expect(counted({ teachingHours: '64.5' })).toBe('64');
});

test('Art. 10(2): only what goes beyond their own basic load', () => {
  expect(counted({ teachingHours: '80', basicTeachingHours: '20' })).toBe('60');
  expect(counted({ teachingHours: '84', basicTeachingHours: '20' })).toBe('64');
  expect(counted({ teachingHours: '20', basicTeachingHours: '20' })).toBe('0');
  expect(counted({ teachingHours: '10', basicTeachingHours: '20' })).toBe('0');
});

test('Art. 28(12): teaching posts are not asked, nor whoever has no hours on record', () => {
  expect(counted({ teachingHours: '80' }, 'TEACHING')).toBeUndefined();
  expect(counted({})).toBeUndefined();
});
