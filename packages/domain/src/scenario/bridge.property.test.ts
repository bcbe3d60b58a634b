import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsOfOutcome } from '../amounts-of-outcome.js';
import { computeFrom } from '../compute-from.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01, type Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { decision, factsUpTo, readings } from '../testing/colleges.js';
import { bridge } from './bridge.js';
import type { Variant } from './bridge-mix.js';
import type { DriverGroup } from './drivers.js';
import { applyOverrides, groundOf, type Override } from './scenario.js';

/** A change of one field of some unit; one that the unit has no such field for changes nothing. */
const change = fc
  .record({
    unit: fc.nat({ max: 5 }),
    field: fc.constantFrom(
      'headcount.associate',
      'establishment',
      'varianceYear',
      'students',
      'commonCourseShare',
      'score',
      'officeHeadcount',
      'coefficients',
    ),
    amount: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ unit, field, amount }): Override => {
    const isShare = field === 'commonCourseShare';
    const value = isShare
      ? `0.0${(amount % 9) + 1}`
      : String(amount + (field === 'score' ? 70 : 0));
    return { path: `facts.departments.U${unit}.${field}`, value };
  });

/** A number of the regulation tried otherwise, of every group that moves an allocation. */
const numbers = fc
  .constantFrom(
    ['table1.associate', '1.9'],
    ['table1.senior', '2.5'],
    ['staffingThreshold', '0.06'],
    ['overstaffing1', '0.45'],
    ['assessment2', '1.05'],
    ['cutoff1', '0.3'],
    ['officeRatio', '1'],
    ['officeAssessment1', '1.08'],
  )
  .map(([key, value]): Override => ({ path: `regulation.${key}`, value }));

const amended: fc.Arbitrary<Edition> = fc
  .constantFrom('assessment1', 'staffingThreshold', 'understaffing1', 'staffShare', null)
  .map((key) => {
    if (key === null) return EDITION_2015_01;
    const { rates } = EDITION_2015_01;
    return { ...EDITION_2015_01, rates: { ...rates, [key]: { ...rates[key], value: '0.3' } } };
  });

interface Pair {
  readonly facts: FactsInput;
  readonly before: DecisionInput;
  readonly overrides: readonly Override[];
  readonly after: DecisionInput;
  readonly edition: Edition;
}

const pair: fc.Arbitrary<Pair> = fc
  .tuple(
    factsUpTo(3, 2),
    decision,
    decision,
    fc.boolean(),
    fc.uniqueArray(fc.oneof(change, change, numbers), {
      selector: ({ path }) => path,
      maxLength: 5,
    }),
    fc.tuple(readings, fc.subarray(['D1', 'D2', 'D3', 'D6', 'D9', 'D35'])),
    amended,
  )
  .map(([facts, before, other, isSameDecision, overrides, [chosen, moved], edition]) => ({
    facts,
    before,
    overrides,
    after: {
      ...(isSameDecision ? before : other),
      readings: Object.fromEntries(Object.entries(chosen).filter(([code]) => moved.includes(code))),
    },
    edition,
  }));

function scenarioOf({ facts, after, edition }: Pair, overrides: readonly Override[]): Variant {
  const known = overrides.filter(
    ({ path }) =>
      path.startsWith('regulation.') || Object.hasOwn(facts.departments, path.split('.')[2] ?? ''),
  );
  const applied = applyOverrides({ facts, decision: after }, known, groundOf(CZIE_2015, edition));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return { ...applied.value, edition };
}

/** Fen by unit as the regulation explains them, with no bridge. */
function fenOf({ edition, ...inputs }: Variant): readonly number[] {
  const found = computeFrom(CZIE_2015, edition, inputs);
  if (!found.ok) return [];
  const { allocations, offices } = amountsOfOutcome(found.outcome);
  return [...allocations, ...(offices?.allocations ?? [])].map((fen) => fen || 0);
}

/** W is entered and shared out to the fen, so that nothing but the pool itself moves the total. */
function isClosedIn({ decision: { lockMode, teachingPool, readings: chosen = {} } }: Variant) {
  const isWhole = ['D2', 'D35'].every((code) =>
    ['inPool', 'exact', undefined].includes(chosen[code]),
  );
  return lockMode !== 'RATES' && teachingPool != null && isWhole;
}

const movesTotal = (group: DriverGroup): boolean => group === 'pool' || group === 'frame';

test('parts sum to the fen, no order has a say, and a swap turns every sign', () => {
  let [bridged, closed] = [0, 0];
  fc.assert(
    fc.property(pair, (one) => {
      const base: Variant = { ...one, decision: one.before, edition: EDITION_2015_01 };
      const scenario = scenarioOf(one, one.overrides);
      const there = bridge(base, scenario);
      const back = bridge(scenario, base);
      expect(back.ok).toBe(there.ok);
      if (!there.ok || !back.ok) return;
      bridged += 1;
      const { blocks, units } = there.value;
      expect(units.map((unit) => unit.base)).toEqual(fenOf(base));
      expect(units.map((unit) => unit.parts.reduce((sum, fen) => sum + fen, unit.base))).toEqual(
        fenOf(scenario),
      );
      expect(back.value.blocks).toEqual(blocks);
      // Nought has no sign, and `0 - fen` has none either.
      expect(back.value.units.map(({ parts }) => parts)).toEqual(
        units.map(({ parts }) => parts.map((fen) => 0 - fen)),
      );
      if (isClosedIn(base) && isClosedIn(scenario)) {
        closed += 1;
        // Teaching units alone share W; what an office gets comes beside it.
        const teaching = units.filter(({ kind }) => kind === 'TEACHING');
        const rows = blocks.map((_, row) =>
          teaching.reduce((sum, { parts }) => sum + (parts[row] ?? 0), 0),
        );
        const inside = rows.filter((_, row) => !blocks[row]?.groups.some(movesTotal));
        expect(inside).toEqual(inside.map(() => 0));
      }
      const shuffled = bridge(base, scenarioOf(one, one.overrides.toReversed()));
      expect(shuffled).toEqual(there);
    }),
    { numRuns: 225, seed: 45 },
  );
  expect(bridged).toBeGreaterThan(200);
  expect(closed).toBeGreaterThan(15);
});
