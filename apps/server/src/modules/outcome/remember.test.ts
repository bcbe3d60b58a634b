import { expect, it } from 'vitest';
import { Remembered } from './remember.js';

it('forgets the value that was not asked for the longest', () => {
  const values = new Remembered<number>(2);
  values.set('a', 1);
  values.set('b', 2);
  expect(values.get('a')).toBe(1);
  values.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => values.get(key))).toEqual([1, undefined, 3]);
  values.set('c', 4);
  expect(['a', 'c'].map((key) => values.get(key))).toEqual([1, 4]);
});
