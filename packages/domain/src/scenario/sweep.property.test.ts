import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsOfOutcome } from '../amounts-of-outcome.js';
import { computeFrom } from '../compute-from.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { decision, factsUpTo } from '../testing/colleges.js';
import type { Variant } from './bridge-mix.js';
import { applyOverrides, groundOf, type Override } from './scenario.js';
import { sweep } from './sweep.js';

const ground = groundOf(CZIE_2015, EDITION_2015_01);

/** Inputs of every kind, some at values that are refused. */
const override: fc.Arbitrary<Override> = fc
  .constantFrom(
    ['decision.generalPool', ['5000000', '7000000.01', '0']],
    ['decision.teachingPool', ['5000000', '-1']],
    ['decision.staffShare', ['0', '0.123', '1', '1.5']],
    ['decision.officeRatio', ['0.9', '1.2']],
    ['decision.staffRate', ['9000', '1e3']],
    ['decision.readings.D2', ['inPool', 'beforeAssessment', 'nothing']],
    ['decision.readings.D35', ['toYuan', 'exact']],
    ['regulation.table1.associate', ['1.9', '2.123456789']],
    ['regulation.staffingThreshold', ['0.05', '0.2', '2']],
    ['regulation.cutoff1', ['0.25', '0.123456']],
    ['regulation.assessment2', ['1.05', '-1']],
    ['regulation.table4.grade7.II', ['2']],
    ['facts.departments.U0.establishment', ['30', '41.5', '0']],
    ['facts.departments.U0.students', ['100', '0']],
    ['facts.departments.U1.students', ['900']],
    ['facts.departments.U0.headcount.senior', ['0', '3', '12.25']],
    ['facts.departments.U1.headcount.associate', ['0', '40']],
    ['facts.departments.U1.commonCourseShare', ['0.2', '1']],
    ['facts.departments.U1.score', ['70', '92.5', '-3']],
    ['facts.departments.U0.varianceYear', ['1', '3', '0', '1.5']],
    ['facts.departments.U3.officeHeadcount', ['12']],
    ['facts.departments.U3.coefficients', ['15.5']],
    ['facts.departments.nobody.score', ['80']],
  )
  .chain(([path, values]) =>
    fc.constantFrom<string>(...values).map((value): Override => ({ path, value })),
  );

/** Fen by unit of the whole inputs read anew and explained; null where they are refused. */
function readAnew(variant: Variant, overrides: readonly Override[]): readonly number[] | null {
  const applied = applyOverrides(variant, overrides, ground);
  const found = applied.ok ? computeFrom(CZIE_2015, EDITION_2015_01, applied.value) : applied;
  if (!found.ok) return null;
  const { allocations, offices } = amountsOfOutcome(found.outcome);
  return [...allocations, ...(offices?.allocations ?? [])].map((fen) => fen || 0);
}

test('a sweep gives what reading and computing every scenario anew gives', () => {
  let [given, refused] = [0, 0];
  fc.assert(
    fc.property(
      factsUpTo(4, 2),
      decision,
      fc.array(fc.array(override, { maxLength: 3 }), { maxLength: 8 }),
      (facts, decided, scenarios) => {
        const variant: Variant = { facts, decision: decided, edition: EDITION_2015_01 };
        const swept = sweep(variant, scenarios);
        if (!swept.ok) return;
        scenarios.forEach((overrides, index) => {
          const fen = swept.value.fen[index] ?? null;
          const expected = readAnew(variant, overrides);
          expect(fen && [...fen]).toEqual(expected);
          if (expected === null) refused += 1;
          else given += 1;
        });
      },
    ),
    { numRuns: 150, seed: 47 },
  );
  expect(given).toBeGreaterThan(150);
  expect(refused).toBeGreaterThan(100);
});
