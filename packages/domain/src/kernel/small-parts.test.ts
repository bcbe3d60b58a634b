import { describe, expect, test } from 'vitest';
import { addMonths, isMonth, isPeriod, monthOf, monthsBetween, yearOf } from './calendar.js';
import { canonical } from './canonical.js';
import { BrokenInvariant } from './invariant.js';
import {
  add,
  quantity,
  subtract,
  twelveMonths,
  type Coefficient,
  type Yuan,
} from './quantities.js';
import { at, type Dated } from './timeline.js';

describe('months', () => {
  test('are read strictly', () => {
    expect(['2015-01', '2015-12'].every(isMonth)).toBe(true);
    expect(['2015-13', '2015-1', '2015-00', '2015-01-01'].some(isMonth)).toBe(false);
    expect([isPeriod('2015'), isPeriod('15'), isPeriod('2015-01')]).toEqual([true, false, false]);
    expect(() => monthOf('May 2015')).toThrow(BrokenInvariant);
  });

  test('are counted whole', () => {
    expect(monthsBetween(monthOf('2012-03'), monthOf('2015-03'))).toBe(36);
    expect(monthsBetween(monthOf('2015-03'), monthOf('2015-02'))).toBe(-1);
    expect(addMonths(monthOf('2015-11'), 3)).toBe('2016-02');
    expect(addMonths(monthOf('2015-01'), -1)).toBe('2014-12');
    expect(yearOf(monthOf('2015-11'))).toBe('2015');
  });
});

describe('a value dated twice', () => {
  const timeline: readonly Dated<string>[] = [
    {
      value: 'lecturer',
      from: monthOf('2012-01'),
      to: null,
      recordedAt: '2012-01-05T00:00:00Z',
      supersededAt: '2015-06-10T00:00:00Z',
    },
    {
      value: 'lecturer',
      from: monthOf('2012-01'),
      to: monthOf('2015-05'),
      recordedAt: '2015-06-10T00:00:00Z',
      supersededAt: null,
    },
    {
      value: 'associate professor',
      from: monthOf('2015-05'),
      to: null,
      recordedAt: '2015-06-10T00:00:00Z',
      supersededAt: null,
    },
  ];
  const held = (validAt: string, knownAt: string) =>
    at(timeline, { validAt: monthOf(validAt), knownAt });

  test('holds from its month on, as known then and as known now', () => {
    expect(held('2015-05', '2015-06-09T23:59:59Z')).toBe('lecturer');
    expect(held('2015-05', '2015-06-10T00:00:00Z')).toBe('associate professor');
    expect(held('2015-04', '2016-01-01T00:00:00Z')).toBe('lecturer');
    expect(held('2011-12', '2016-01-01T00:00:00Z')).toBeUndefined();
    expect(held('2015-05', '2011-01-01T00:00:00Z')).toBeUndefined();
  });

  test('two values in one month are our bug', () => {
    const twice = [...timeline, ...timeline];
    const when = { validAt: monthOf('2015-05'), knownAt: '2016-01-01T00:00:00Z' };
    expect(() => at(twice, when)).toThrow(BrokenInvariant);
  });
});

describe('quantities and texts', () => {
  test('add among their own kind', () => {
    const month = quantity<Yuan<'month'>>('1600');
    expect(add(month, quantity<Yuan<'month'>>('0.5')).toString()).toBe('1600.5');
    expect(twelveMonths(month).toString()).toBe('19200');
    const coefficient = quantity<Coefficient>('2.4');
    expect(subtract(coefficient, quantity<Coefficient>('0.3')).toString()).toBe('2.1');
  });

  test('one value has one text', () => {
    const value = { b: ['1.0', null, true], a: { d: '"', c: undefined } };
    expect(canonical(value)).toBe('{"a":{"d":"\\""},"b":["1.0",null,true]}');
    expect(canonical({ a: value.a, b: value.b })).toBe(canonical(value));
    expect(() => canonical(1 as unknown as string)).toThrow(BrokenInvariant);
  });
});
