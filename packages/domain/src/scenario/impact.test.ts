import { describe, expect, test } from 'vitest';
import type { YearInputs } from '../compute-from.js';
import { invariant } from '../kernel/invariant.js';
import { Decimal } from '../kernel/money.js';
import type { PersonInput } from '../person.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { held, person, teacher } from '../testing/members.js';
import { college, factsOf, office } from '../testing/outcomes.js';
import {
  bandOf,
  impactOf,
  impactRows,
  maskSmall,
  type ImpactGroup,
  type ImpactRow,
  type PersonChange,
} from './impact.js';

/** Four teachers in a college of its own decision, two section chiefs in an office. */
const PEOPLE: Readonly<Record<string, PersonInput>> = {
  '1': teacher(),
  '2': teacher(),
  '3': teacher({
    title: held('ASSOCIATE', '2010-02'),
    postGrade: held('professional7', '2010-02'),
  }),
  '4': teacher({ title: held('SENIOR', '2014-01'), postGrade: held('professional4', '2014-01') }),
  '5': person({ department: held('O1') }),
  '6': person({ department: held('O1'), managementGrade: held('grade7', '2012-02') }),
};

const year = (pool: string, people = PEOPLE): YearInputs => ({
  facts: {
    ...factsOf({ A: college({ cadreCoefficients: null }), O1: office() }),
    people,
    college: { previousOfficeBase: '7000' },
  },
  decision: { lockMode: 'POOL', teachingPool: pool },
});

function impact(groupBy: ImpactGroup, before = year('600000'), after = year('660000')) {
  const found = impactOf(CZIE_2015, EDITION_2015_01, { before, after, groupBy });
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

const told = ({ group, people, base, scenario, change, rate }: ImpactRow): string =>
  `${group} ${people} ${base} ${scenario} ${change} ${rate}`;

describe('impact', () => {
  test('a college counts by the change of its allocation a head, an office by its own years', () => {
    const { rows, outside } = impact('DEPARTMENT');
    // Base pay of A: 12 · (1600 + 1515, 1785 or 2430) with ten to nineteen years of work.
    // 2 · 37,380 + 40,620 + 48,360 = 163,740; and Z = 600,000 or 660,000.
    expect(rows.map(told)[0]).toBe('A 4 763740 823740 60000 0.078561');
    expect(rows.map(({ isPerHead }) => isPerHead)).toEqual([true, false]);
    expect(outside).toEqual({ base: 0, scenario: 0 });
    // P = 10,000 then 11,000; M = 0.95 · P · 60 / 80 = 7,125 then 7,837.5; Yd of one office alone 1.02.
    // x is 1.4 (step II), and of the other 1.2 in two months and 1.4 in ten. M · Yd · Σx / 12 is
    // 10,174.50 and 9,932.25, then a tenth more; base pay 2 · 12 · (1600 + 1785) = 81,240.
    expect(rows.map(told)[1]).toBe('O1 2 101346.75 103357.43 2010.68 0.01984');
  });

  test('every grouping has the same people and the same money', () => {
    const sums = (['DEPARTMENT', 'POST_KIND', 'TITLE_CLASS', 'TENURE'] as const).map((groupBy) => {
      const { rows } = impact(groupBy);
      const bands = rows.flatMap((row) => [
        row.gainOver5 + row.gainUpTo5 + row.unchanged + row.loseUpTo5 + row.loseOver5,
      ]);
      expect(bands).toEqual(rows.map(({ people }) => people));
      const total = rows.reduce((sum, { change }) => sum.plus(change), new Decimal(0));
      return `${rows.reduce((sum, { people }) => sum + people, 0)} ${total}`;
    });
    expect(new Set(sums).size).toBe(1);
  });

  test('groups are what is held in the last month of employment', () => {
    expect(impact('POST_KIND').rows.map(({ group, people }) => `${group} ${people}`)).toEqual([
      'MANAGEMENT 2',
      'TEACHING 4',
    ]);
    expect(impact('TITLE_CLASS').rows.map(({ group, people }) => `${group} ${people}`)).toEqual([
      'associate 1',
      'intermediate 2',
      'senior 1',
      'untitledOther 2',
    ]);
    // December 2015: since 2006-01 over six years, 2010-02 is 70 months, 2012-02 46, 2014-01 23, 2010-01 71.
    expect(impact('TENURE').rows.map(({ group, people }) => `${group} ${people}`)).toEqual([
      'from3To6 3',
      'over6 2',
      'upTo3 1',
    ]);
  });

  test('a college without anybody on record stands outside', () => {
    const nobody = { '5': PEOPLE['5'] ?? {} };
    const { rows, outside } = impact('DEPARTMENT', year('600000', nobody), year('660000', nobody));
    expect(rows.map(({ group }) => group)).toEqual(['O1']);
    expect(outside).toEqual({ base: 60_000_000, scenario: 66_000_000 });
  });

  test('a year that is refused has no impact', () => {
    const found = impactOf(CZIE_2015, EDITION_2015_01, {
      before: year('600000'),
      after: year('0'),
      groupBy: 'DEPARTMENT',
    });
    expect(found.ok).toBe(false);
  });
});

test.each([
  [10_000, 10_501, 'gainOver5'],
  [10_000, 10_500, 'gainUpTo5'],
  [10_000, 10_000, 'unchanged'],
  [10_000, 9_500, 'loseUpTo5'],
  [10_000, 9_499, 'loseOver5'],
  [0, 1, 'gainOver5'],
  [0, 0, 'unchanged'],
])('from %i to %i fen is %s', (base, scenario, band) => {
  expect(bandOf({ base, scenario })).toBe(band);
});

/** So many people in each group, a yuan each. */
function groups(counts: Readonly<Record<string, number>>): readonly ImpactRow[] {
  const people = Object.entries(counts).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index): PersonChange => {
      const of = { DEPARTMENT: group, POST_KIND: '', TITLE_CLASS: '', TENURE: '' };
      const employeeNumber = `${group}${index}`;
      return { employeeNumber, isPerHead: false, base: 100, scenario: 110, groups: of };
    }),
  );
  return impactRows(people, 'DEPARTMENT');
}

test.each([
  ['all large enough', { A: 5, B: 6 }, ['A 5', 'B 6']],
  ['small ones together', { A: 3, B: 2, C: 9 }, ['C 9', 'OTHER 5']],
  ['the next smallest joins', { A: 3, B: 9, C: 7 }, ['B 9', 'OTHER 10']],
  ['among equals the first', { A: 1, C: 7, B: 7 }, ['C 7', 'OTHER 8']],
  ['too few altogether', { A: 2, B: 2 }, []],
])('masked: %s', (_, counts, expected) => {
  const masked = maskSmall(groups(counts));
  expect(masked.map(({ group, people }) => `${group} ${people}`)).toEqual(expected);
});
