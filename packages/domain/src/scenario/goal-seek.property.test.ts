import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../kernel/money.js';
import type { DecisionInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { factsUpTo } from '../testing/colleges.js';
import type { Variant } from './bridge-mix.js';
import { goalSeek } from './goal-seek.js';
import { figureOf, type Figure } from './goal-seek-figures.js';
import { outcomeWith } from './goal-seek-trial.js';

/** An input, its range and a place within the range, in thousandths. */
const drivers = fc.constantFrom(
  { lockMode: 'POOL', path: 'decision.teachingPool', from: '3000000', to: '9000000' },
  { lockMode: 'POOL', path: 'decision.staffShare', from: '0', to: '1' },
  { lockMode: 'POOL', path: 'facts.departments.U0.students', from: '100', to: '4000' },
  { lockMode: 'POOL', path: 'facts.departments.U0.establishment', from: '20', to: '200' },
  { lockMode: 'POOL', path: 'facts.departments.U0.headcount.senior', from: '4', to: '60' },
  { lockMode: 'POOL', path: 'facts.departments.U0.score', from: '70', to: '99' },
  { lockMode: 'POOL', path: 'regulation.table1.senior', from: '1.85', to: '4' },
  { lockMode: 'POOL', path: 'regulation.staffingThreshold', from: '0', to: '0.4' },
  { lockMode: 'RATES', path: 'regulation.assessment3', from: '1', to: '1.2' },
  { lockMode: 'RATES', path: 'decision.staffRate', from: '0', to: '20000' },
  { lockMode: 'RATES', path: 'decision.studentRate', from: '0', to: '900' },
  { lockMode: 'STUDENT_RATE', path: 'decision.studentRate', from: '0', to: '5000' },
  { lockMode: 'STAFF_RATE', path: 'decision.teachingPool', from: '100', to: '9000000' },
) as fc.Arbitrary<{
  readonly lockMode: DecisionInput['lockMode'];
  readonly path: string;
  readonly from: string;
  readonly to: string;
}>;

const figures: fc.Arbitrary<Figure> = fc.constantFrom(
  { kind: 'allocation', unit: 'U0' } as const,
  { kind: 'allocation', unit: 'U1' } as const,
  { kind: 'allocated' } as const,
  { kind: 'officeBase' } as const,
);

test('a figure that some input gives is found, and the input put back gives it within a fen', () => {
  let sought = 0;
  fc.assert(
    fc.property(
      factsUpTo(4, 2),
      drivers,
      figures,
      fc.integer({ min: 0, max: 1000 }),
      (facts, { lockMode, path, from, to }, figure, place) => {
        const variant: Variant = {
          facts,
          decision: { lockMode, teachingPool: '5000000', staffRate: '9000', studentRate: '400' },
          edition: EDITION_2015_01,
          amendments: [{ key: 'table1.associate', value: '1.9', from: '2015-01' }],
        };
        const untouched = structuredClone(variant);
        const low = new Decimal(from);
        const input = low.plus(new Decimal(to).minus(low).times(place).dividedBy(1000));
        const known = outcomeWith(variant, path, input.toString());
        const target = known.ok ? figureOf(known.value, figure) : null;
        if (target === null) return;
        const goal = { figure, target: target.toString(), path, from, to };
        const found = goalSeek(variant, goal);
        if (!found.ok) return;
        expect(variant).toEqual(untouched);
        sought += 1;
        expect(found.value).toMatchObject({ isSolved: true });
        if (!found.value.isSolved) return;
        const again = outcomeWith(variant, path, found.value.input);
        const reached = again.ok ? figureOf(again.value, figure) : null;
        expect(reached?.toString()).toBe(found.value.reached.toString());
        expect(reached?.minus(target).abs().lessThanOrEqualTo('0.01')).toBe(true);
      },
    ),
    { numRuns: 160, seed: 46 },
  );
  expect(sought).toBeGreaterThan(60);
});
