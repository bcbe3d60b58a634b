import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFrom } from '../compute-from.js';
import { Decimal } from '../kernel/money.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { decision, factsUpTo, readings } from '../testing/colleges.js';
import type { Variant } from './bridge-mix.js';
import { figureOf } from './goal-seek-figures.js';
import { applyOverrides, groundOf } from './scenario.js';
import type { Output } from './sensitivity.js';
import { sensitivityOf } from './sensitivity-spans.js';

const outputs = fc.constantFrom<Output>(
  { kind: 'allocation', unit: 'U0' },
  { kind: 'allocated' },
  { kind: 'ratio' },
  { kind: 'officeBase' },
  { kind: 'greatestLoss' },
);
const ranges = fc.constantFrom('0.05', '0.1', '0.2', 'regulation');
const amendments = fc.constantFrom(
  [],
  [{ key: 'table1.senior', value: '2.5', from: '2015-01' }],
  [{ key: 'staffingThreshold', value: '0.15', from: '2014-01' }],
);

/** The outcome of the whole inputs read anew, with one at another value. */
function outcomeAnew({ edition, ...inputs }: Variant, path?: string, value?: string) {
  const overrides = path === undefined ? [] : [{ path, value: value ?? null }];
  const applied = applyOverrides(inputs, overrides, groundOf(CZIE_2015, edition));
  const found = applied.ok ? computeFrom(CZIE_2015, edition, applied.value) : applied;
  return found.ok ? found.outcome : null;
}

type Anew = NonNullable<ReturnType<typeof outcomeAnew>>;

function valueAnew(outcome: Anew, centre: Anew, output: Output): string | null {
  if (output.kind !== 'greatestLoss') return figureOf(outcome, output)?.toString() ?? null;
  const units = [...outcome.departments, ...outcome.offices];
  const losses = [...centre.departments, ...centre.offices].map(({ code, allocation }) => {
    const after = units.find((one) => one.code === code)?.allocation ?? null;
    return after && allocation ? after.value.minus(allocation.value) : new Decimal(0);
  });
  return Decimal.min(0, ...losses).toString();
}

test('both ends of every bar equal recalculations of their own, whatever is moved', () => {
  let ends = 0;
  fc.assert(
    fc.property(
      factsUpTo(4, 2),
      decision,
      fc.tuple(readings, fc.subarray(['D1', 'D2', 'D6', 'D9', 'D35'])),
      amendments,
      fc.tuple(outputs, ranges),
      (facts, decided, [chosen, moved], amended, [output, range]) => {
        const own = Object.entries(chosen).filter(([code]) => moved.includes(code));
        const variant: Variant = {
          facts,
          decision: { ...decided, readings: Object.fromEntries(own) },
          amendments: amended,
          edition: EDITION_2015_01,
        };
        const centre = outcomeAnew(variant);
        const found = sensitivityOf(variant, { output, range });
        expect(found.ok).toBe(centre !== null);
        if (!found.ok || centre === null) return;
        for (const { path, low, high } of found.value.bars) {
          for (const { input, value } of [low, high]) {
            const outcome = outcomeAnew(variant, path, input);
            const expected = outcome && valueAnew(outcome, centre, output);
            expect([path, input, value?.toString() ?? null]).toEqual([path, input, expected]);
            ends += 1;
          }
        }
      },
    ),
    { numRuns: 14, seed: 48 },
  );
  expect(ends).toBeGreaterThan(300);
});
