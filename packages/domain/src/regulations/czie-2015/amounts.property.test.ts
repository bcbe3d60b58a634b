import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp, type Decimal } from '../../kernel/money.js';
import { parseYear } from '../../compute-from.js';
import type { Computed } from '../../outcome.js';
import type { DecisionInput, FactsInput } from '../../regulation.js';
import { decision, factsUpTo, readings, year } from '../../testing/colleges.js';
import { college, compute } from '../../testing/outcomes.js';
import { amounts, amountsInDoubles, packYear, type PackedYear } from './amounts.js';
import type { YearAmounts } from '../../year-amounts.js';
import { parseDecision } from './decision.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';
import { CZIE_2015 } from './index.js';
import { parseFacts } from './facts/parse-facts.js';

function packed(facts: FactsInput, decision: DecisionInput): PackedYear | null {
  const parsedFacts = parseFacts(facts);
  const parsedDecision = parseDecision(decision);
  if (!parsedFacts.ok || !parsedDecision.ok) return null;
  return packYear(parsedFacts.value, EDITION_2015_01, parsedDecision.value);
}

/** A whole number as a decimal with so many places. */
function written(whole: number, places: number): string {
  const digits = String(Math.abs(whole)).padStart(places + 1, '0');
  const sign = whole < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function inWords(value: YearAmounts): unknown {
  return {
    allocations: value.codes.map(
      (code, index) => `${code} ${written(value.allocations[index] ?? NaN, 2)}`,
    ),
    offices: value.offices?.codes.map((code, index) => {
      const fen = value.offices?.allocations[index] ?? NaN;
      return `${code} ${Number.isNaN(fen) ? 'nothing' : written(fen, 2)}`;
    }),
    teachingPool: written(value.teachingPool, 2),
    averageTeachingAllowance: written(value.averageTeachingAllowance, 4),
    officeBase: value.officeBase === null ? null : written(value.officeBase, 4),
  };
}

/** A decimal rounded half up, with all its places. */
function fixed(value: Decimal, places: number): string {
  return written(
    roundHalfUp(value, places)
      .times(10 ** places)
      .toNumber(),
    places,
  );
}

/** What `compute` says of the same year, figure by figure. */
const expected = (facts: FactsInput, decision: DecisionInput): unknown =>
  inFigures(compute(facts, decision));

function inFigures(computed: Computed): unknown {
  if (!computed.ok) return computed.problems;
  const { outcome } = computed;
  return {
    allocations: outcome.departments.map(
      ({ code, allocation }) => `${code} ${fixed(allocation.value, 2)}`,
    ),
    offices: outcome.offices.map(
      ({ code, allocation }) => `${code} ${allocation ? fixed(allocation.value, 2) : 'nothing'}`,
    ),
    teachingPool: fixed(outcome.teachingPool.value, 2),
    averageTeachingAllowance: fixed(outcome.averageTeachingAllowance.value, 4),
    officeBase: outcome.officeBase && fixed(outcome.officeBase.value, 4),
  };
}

function found(one: PackedYear): unknown {
  const computed = amounts(one);
  return computed.ok ? inWords(computed.value) : computed.problems;
}

test('Arts. 14 and 17: amounts in bulk equal the explained ones, under every reading', () => {
  fc.assert(
    fc.property(year, ({ facts, decision }) => {
      const one = packed(facts, decision);
      if (one !== null) expect(found(one)).toEqual(expected(facts, decision));
    }),
    { numRuns: 200, seed: 17 },
  );
});

/** Numbers of the edition tried otherwise, some with more places than are printed. */
const amendments = fc
  .uniqueArray(
    fc.constantFrom(
      ['table1.associate', '1.9'],
      ['table1.senior', '2.40625'],
      ['staffingThreshold', '0.05'],
      ['staffingThreshold', '0.123456'],
      ['understaffing1', '0.515'],
      ['assessment1', '1.0755'],
      ['cutoff1', '0.25'],
      ['officeAssessment1', '1.1'],
      ['staffShare', '0.4321'],
      ['officeRatio', '1.05'],
    ),
    { maxLength: 3, selector: ([key]) => key },
  )
  .map((chosen) => chosen.map(([key = '', value = '']) => ({ key, value, from: '2015-01' })));

/** Heads, posts and students with more places than are usually entered. */
const fractions = fc.constantFrom('', '', '', '33333333', '0000000001');

function finer(facts: FactsInput, fraction: string): FactsInput {
  if (fraction === '') return facts;
  const departments = Object.entries(facts.departments).map(([code, year]) => {
    const establishment = year.establishment?.includes('.')
      ? `${year.establishment}${fraction}`
      : `${year.establishment}.${fraction}`;
    return [code, year.establishment ? { ...year, establishment } : year] as const;
  });
  return { ...facts, departments: Object.fromEntries(departments) };
}

const COVERED = [
  'D1',
  'D2',
  'D2b',
  'D3',
  'D4',
  'D6',
  'D7',
  'D9',
  'D10',
  'D30',
  'D33',
  'D34',
  'D35',
  'D37',
];

test('Arts. 14 to 20: the same where doubles carry them, in every lock mode, amended or not', () => {
  const chosen = readings.map((all) =>
    Object.fromEntries(Object.entries(all).filter(([code]) => COVERED.includes(code))),
  );
  let carried = 0;
  let computed = 0;
  fc.assert(
    fc.property(
      factsUpTo(12),
      decision,
      chosen,
      amendments,
      fractions,
      (drawn, decided, chosenReadings, tried, fraction) => {
        const inputs = {
          facts: finer(drawn, fraction),
          decision: { ...decided, readings: chosenReadings },
          amendments: tried,
        };
        const parsed = parseYear(CZIE_2015, EDITION_2015_01, inputs);
        if (!parsed.ok) return;
        const { facts, edition, decision: own } = parsed.value;
        const one = packYear(facts, edition, own);
        const explained = CZIE_2015.compute(facts, edition, own);
        if (explained.ok) computed += 1;
        if (one.columns !== null && amountsInDoubles(one.columns) !== null) carried += 1;
        expect(found(one)).toEqual(inFigures(explained));
      },
    ),
    { numRuns: 900, seed: 14 },
  );
  expect(computed).toBeGreaterThan(700);
  expect(carried).toBeGreaterThan(400);
});

test('Art. 14: the tenth of the establishment and the cuts of the ranking are met exactly in bulk', () => {
  const departments = Object.fromEntries(
    [44, 45, 46, 54, 55, 56].map((heads, index) => [
      `U${index}`,
      college({
        headcount: { intermediate: String(heads) },
        establishment: '50',
        score: index < 2 ? '95' : String(90 - index),
      }),
    ]),
  );
  const facts: FactsInput = {
    period: '2015',
    departments: {
      ...departments,
      OFFICE: { kind: 'OFFICE', officeHeadcount: '10', coefficients: '13.5', score: '90' },
    },
  };
  for (let yuan = 9_000_000; yuan < 9_000_040; yuan++) {
    const decision: DecisionInput = { lockMode: 'POOL', generalPool: String(yuan) };
    const one = packed(facts, decision);
    if (one === null) throw new Error('the year is sound');
    expect(one.columns && amountsInDoubles(one.columns)).not.toBeNull();
    expect(found(one)).toEqual(expected(facts, decision));
  }
});

test('Art. 14: staff units below nought are handed to compute, since no double bounds their share', () => {
  const facts: FactsInput = {
    period: '2015',
    departments: {
      A: college({ headcount: { junior: '100' }, establishment: '100' }),
      B: college({ headcount: { junior: '1' }, establishment: '108', score: '80' }),
    },
  };
  const decision: DecisionInput = { lockMode: 'POOL', teachingPool: '1234567.89' };
  const one = packed(facts, decision);
  if (one === null || one.columns === null) throw new Error('the year is sound');
  expect(amountsInDoubles(one.columns)).toBeNull();
  expect(found(one)).toEqual(expected(facts, decision));
});
