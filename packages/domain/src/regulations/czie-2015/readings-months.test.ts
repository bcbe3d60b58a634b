import { describe, expect, test } from 'vitest';
import type { Fields } from '../../examples/example.js';
import { settlement } from '../../examples/settlement.js';
import type { Explained } from '../../kernel/explained.js';
import { walkAll } from '../../kernel/explanation.js';
import { invariant } from '../../kernel/invariant.js';
import type { PersonEventInput } from '../../person.js';
import { amountsIn } from '../../testing/months.js';
import { figuresOfYear, payYear, type PayYearChange } from '../../testing/pay-year.js';
import { contextFor } from '../../testing/one-person.js';
import { monthOf } from '../../kernel/calendar.js';
import { instalmentBaseOf } from './ch7-circumstances/art28-instalment-base.js';
import { MONTHS_READINGS } from './readings-months.js';

type Readings = Record<string, string>;
/** Figures of one case under the options chosen. */
type Case = (readings: Readings) => readonly Explained[];
type Code = (typeof MONTHS_READINGS)[number]['code'];

const monthWith =
  (events: readonly Fields[], change: Fields = {}): Case =>
  (readings) =>
    amountsIn(events, { ...change, readings });

const yearWith =
  (events: PersonEventInput[], change: PayYearChange = {}): Case =>
  (readings) =>
    figuresOfYear(payYear({ ...change, person: { events, ...change.person }, readings }));

const settledWith: Case = (readings) => {
  const result = settlement({
    coefficient: '1.8',
    previousBase: '20000',
    previousReward: '30000',
    entitlement: '41393.22',
    readings,
  });
  invariant(result.ok, 'the settlement is computed');
  return [result.figures['settlement'] as Explained];
};

const januaryBaseWith: Case = (readings) => {
  const college = {
    previousOfficeBase: '20000',
    previousFrozenIn: '2015-04',
    provisionalOfficeBase: '15000',
  };
  const base = instalmentBaseOf(monthOf('2015-01'), contextFor(readings, { college }));
  invariant(base !== null, 'there is a base');
  return [base];
};

const sick = (days: string, earlier: string): Fields => ({ type: 'sickLeave', days, earlier });

/** A case for each reading in which every option gives another figure. */
const CASES: Readonly<Record<Code, Case>> = {
  D25: settledWith,
  D26: settledWith,
  D38: monthWith([sick('4', '5')]),
  D39: monthWith([sick('4', '5')]),
  D40: monthWith([sick('6', '0')]),
  D41: yearWith(
    // Thursday 30 April to Sunday 10 May 2015.
    [{ type: 'SICK_LEAVE', from: '2015-04-30', to: '2015-05-10' }],
    { college: { semesters: [{ from: '2015-02-01', to: '2015-07-31' }] } },
  ),
  D42: monthWith([{ type: 'personalLeave', days: '3', earlier: '0' }]),
  D43: yearWith([{ type: 'LONG_TERM_SICK', from: '2015-03', to: '2015-05', sickPayShare: '0.6' }]),
  D44: yearWith([
    { type: 'SERIOUS_ILLNESS', from: '2015-01', to: '2015-02' },
    { type: 'SERIOUS_ILLNESS', from: '2015-06', to: '2015-08' },
  ]),
  D45: monthWith([{ type: 'absentWithoutLeave', days: '1' }], { departmentKind: 'college' }),
  D46: monthWith([{ type: 'suspended', from: '2015-05' }]),
  D47: (readings) =>
    (['LEFT', 'TRANSFERRED'] as const).flatMap((type) =>
      yearWith([{ type, from: '2015-10' }])(readings),
    ),
  D48: monthWith([sick('8', '0'), { type: 'personalLeave', days: '3', earlier: '0' }]),
  D50: januaryBaseWith,
  D51: yearWith([], {
    departmentKind: 'COLLEGE',
    person: {
      postKind: [{ value: 'RESEARCH', from: '2010-01' }],
      years: { '2014': { assessment: 'UNQUALIFIED', assessmentIssued: '2015-01' } },
    },
  }),
};

const textOf = (figures: readonly Explained[]): string =>
  figures.map(({ value }) => value.toString()).join(' ');

function reliedOn(figures: readonly Explained[]): ReadonlySet<string> {
  const codes = new Set<string>();
  walkAll(figures, ({ readings }) => readings.forEach((code) => codes.add(code)));
  return codes;
}

describe('readings of Articles 28 to 31', () => {
  for (const { code, options, recommended } of MONTHS_READINGS) {
    test(`${code}: every option gives another figure`, () => {
      const figures = options.map((option) => textOf(CASES[code]({ [code]: option.code })));
      expect(new Set(figures).size).toBe(options.length);
      expect(textOf(CASES[code]({}))).toBe(textOf(CASES[code]({ [code]: recommended })));
    });

    test(`${code}: some figure says that it relied on it`, () => {
      for (const option of options) {
        const figures = CASES[code]({ [code]: option.code });
        expect([option.code, reliedOn(figures).has(code)]).toEqual([option.code, true]);
      }
    });
  }

  test('the recommended option stands first', () => {
    for (const { options, recommended } of MONTHS_READINGS) {
      expect(options[0].code).toBe(recommended);
    }
  });
});
