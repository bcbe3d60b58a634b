import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp, type Decimal } from '../../kernel/money.js';
import type { DecisionInput, FactsInput } from '../../regulation.js';
import { factsUpTo, money, readings, year } from '../../testing/colleges.js';
import { college, compute } from '../../testing/outcomes.js';
import { amounts, amountsInDoubles, packYear, type PackedYear } from './amounts.js';
import type { YearAmounts } from '../../year-amounts.js';
import { parseDecision } from './decision.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';
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
function expected(facts: FactsInput, decision: DecisionInput): unknown {
  const computed = compute(facts, decision);
  if (!computed.ok) return computed.problems;
  const { outcome } = computed;
  return {
    allocations: outcome.departments.map(
      ({ code, allocation }) => `${code} ${fixed(allocation.value, 2)}`,
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

test('Arts. 14 and 17: the same where doubles carry them, with staff counted in any way', () => {
  const counted = ['D4', 'D10', 'D30', 'D33', 'D34', 'D37'];
  const chosen = readings.map((all) =>
    Object.fromEntries(Object.entries(all).filter(([code]) => counted.includes(code))),
  );
  const share = fc.option(fc.constantFrom('0', '0.3', '0.55', '1'));
  let carried = 0;
  fc.assert(
    fc.property(
      factsUpTo(12),
      money,
      fc.boolean(),
      share,
      chosen,
      (facts, pool, isGeneral, staffShare, chosenReadings) => {
        const decision: DecisionInput = {
          lockMode: 'POOL',
          ...(isGeneral ? { generalPool: pool } : { teachingPool: pool }),
          staffShare,
          readings: chosenReadings,
        };
        const one = packed(facts, decision);
        if (one === null) return;
        if (one.columns !== null && amountsInDoubles(one.columns) !== null) carried += 1;
        expect(found(one)).toEqual(expected(facts, decision));
      },
    ),
    { numRuns: 700, seed: 14 },
  );
  expect(carried).toBeGreaterThan(450);
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
