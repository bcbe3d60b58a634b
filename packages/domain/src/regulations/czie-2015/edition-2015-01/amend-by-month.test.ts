import { describe, expect, test } from 'vitest';
import { amountsOfOutcome } from '../../../amounts-of-outcome.js';
import { amountsFrom, computeFrom, type YearInputs } from '../../../compute-from.js';
import { invariant } from '../../../kernel/invariant.js';
import type { PersonYear } from '../../../person-outcome.js';
import type { Amendment } from '../../../regulation.js';
import { COLLEGE_YEAR, EVERYBODY } from '../../../testing/everybody.js';
import { held, person } from '../../../testing/members.js';
import { college, factsOf, office, SMALL_SCHOOL } from '../../../testing/outcomes.js';
import { CZIE_2015 } from '../index.js';
import { amend } from './amend.js';
import { EDITION_2015_01 } from './index.js';
import { noticesOfOrder } from './order.js';

const departments = { A: college(), B: college({ score: '60' }), C: college({ score: '70' }) };
const offices = { O1: office(), O2: office({ score: '80' }) };

function yearWith(amendments: readonly Amendment[], people = EVERYBODY): YearInputs {
  return {
    facts: { ...factsOf({ ...departments, ...offices }), people, college: COLLEGE_YEAR },
    decision: { lockMode: 'POOL', generalPool: '9000000' },
    amendments,
  };
}

function paid(amendments: readonly Amendment[]): PersonYear {
  const chief = { '1': person({ managementGrade: held('grade7', '2010-01') }) };
  const computed = computeFrom(CZIE_2015, EDITION_2015_01, yearWith(amendments, chief));
  invariant(computed.ok, computed.ok ? '' : JSON.stringify(computed.problems));
  const [found] = computed.outcome.college?.people ?? [];
  invariant(found !== undefined, 'somebody is paid');
  return found;
}

describe('numbers of a month may change in any month', () => {
  test('base pay: earlier months keep theirs', () => {
    const { months } = paid([
      { key: 'annex.livingAllowance', value: '1700', from: '2015-07' },
      { key: 'annex.management7.from10', value: '1800', from: '2015-10' },
    ]);
    const told = months.map(({ grossLivingAllowance: living, grossPostAllowance: post }) =>
      [living.value, post.value].join(' '),
    );
    expect(told).toEqual([
      ...Array.from({ length: 6 }, () => '1600 1785'),
      ...Array.from({ length: 3 }, () => '1700 1785'),
      ...Array.from({ length: 3 }, () => '1700 1800'),
    ]);
  });

  test('post coefficients: the year is the sum of its months', () => {
    const { months, entitlement } = paid([
      { key: 'table4.grade7.II', value: '1.5', from: '2015-05' },
    ]);
    const x = months.map(({ postCoefficient }) => postCoefficient?.coefficient.value.toString());
    expect(x).toEqual([
      ...Array.from({ length: 4 }, () => '1.4'),
      ...Array.from({ length: 8 }, () => '1.5'),
    ]);
    // (4 · 1.4 + 8 · 1.5) / 12 against 1.4 all the year.
    const before = paid([]).entitlement;
    const ratio = entitlement?.value.dividedBy(before?.value ?? 1).toDecimalPlaces(6);
    expect(ratio?.toString()).toBe('1.047619');
  });

  test('a later amendment goes before an earlier one, and January before both', () => {
    const { months } = paid([
      { key: 'annex.livingAllowance', value: '1900', from: '2015-09' },
      { key: 'annex.livingAllowance', value: '1650', from: '2014-03' },
      { key: 'annex.livingAllowance', value: '1700', from: '2015-02' },
      { key: 'annex.livingAllowance', value: '9999', from: '2016-01' },
    ]);
    const living = months.map((one) => one.grossLivingAllowance.value.toString());
    expect(living).toEqual(['1650', ...Array(7).fill('1700'), ...Array(4).fill('1900')]);
  });

  test('amounts in bulk are those of the explained rules', () => {
    const inputs = yearWith([
      { key: 'annex.livingAllowance', value: '1700', from: '2015-07' },
      { key: 'annex.professional10.from10', value: '1600', from: '2015-04' },
      { key: 'table4.grade7.II', value: '1.5', from: '2015-05' },
      { key: 'table3.associate.III', value: '1.35', from: '2015-11' },
    ]);
    const explained = computeFrom(CZIE_2015, EDITION_2015_01, inputs);
    const bulk = amountsFrom(CZIE_2015, EDITION_2015_01, inputs);
    invariant(explained.ok && bulk.ok, 'the year can be computed');
    expect(bulk.value.people?.months).toEqual(amountsOfOutcome(explained.outcome).people?.months);
    expect(bulk.value.people?.years).toEqual(amountsOfOutcome(explained.outcome).people?.years);
  });

  test.each(['table1.senior', 'table6.coefficient.tier3', 'staffShare', 'sickFreeDays'])(
    '%s is of a whole year and begins in January',
    (key) => {
      const begun = (from: string) => amend(EDITION_2015_01, [{ key, value: '1', from }], '2016');
      expect(begun('2015-07')).toEqual({
        ok: false,
        problems: [
          {
            code: 'amendment_begins_in_january',
            path: `regulation.${key}`,
            values: { value: '2015-07' },
          },
        ],
      });
      expect(begun('2015-01').ok).toBe(true);
    },
  );
});

describe('the order of the tables', () => {
  const told = (amendments: readonly Amendment[]): readonly string[] => {
    const amended = amend(EDITION_2015_01, amendments, '2015');
    invariant(amended.ok, 'the edition can be amended');
    return noticesOfOrder(amended.value).map(({ code, values }) =>
      [
        code,
        values['higherZh'],
        values['higherValue'],
        values['lowerZh'],
        values['lowerValue'],
      ].join(' '),
    );
  };

  test('stands as printed', () => {
    expect(noticesOfOrder(EDITION_2015_01)).toEqual([]);
  });

  test.each([
    ['table1.associate', '2.5', ['order_reversed 表 1：正高 2.4 表 1：副高 2.5']],
    [
      'table4.grade7.III',
      '1.41',
      ['order_reversed 表 4：七级职员 II 档 1.4 表 4：七级职员 III 档 1.41'],
    ],
    [
      'assessment2',
      '1.07',
      ['order_reversed 学院前 20% 的考核系数 1.06 学院 20–40% 的考核系数 1.07'],
    ],
    [
      'officeAssessment3',
      '1.05',
      ['order_reversed 机关 20–40% 的考核系数 1.04 机关 40–80% 的考核系数 1.05'],
    ],
    ['table1.associate', '2.4', []],
  ])('%s at %s', (key, value, expected) => {
    expect(told([{ key, value, from: '2015-01' }])).toEqual(expected);
  });

  test('a month later in the year counts too, and the outcome carries the notice', () => {
    expect(told([{ key: 'table4.grade7.II', value: '1.7', from: '2015-06' }])).toHaveLength(1);
    const computed = computeFrom(CZIE_2015, EDITION_2015_01, {
      facts: SMALL_SCHOOL,
      decision: { lockMode: 'POOL', teachingPool: '6000000' },
      amendments: [{ key: 'table1.junior', value: '1.2', from: '2015-01' }],
    });
    invariant(computed.ok, 'the year can be computed');
    expect(computed.outcome.notices.map(({ code }) => code)).toContain('order_reversed');
  });
});
