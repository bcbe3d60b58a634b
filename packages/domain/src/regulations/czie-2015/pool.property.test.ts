import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, settle, sum } from '../../kernel/money.js';
import type { DepartmentResult } from '../../outcome.js';
import { facts, factsUpTo, money, readings, year } from '../../testing/colleges.js';
import {
  amountsOf,
  college,
  compute,
  departmentOf,
  factsOf,
  outcomeOf,
} from '../../testing/outcomes.js';

test('Art. 14: the parts sum to the pool to the fen, for any pool and any college', () => {
  let closed = 0;
  fc.assert(
    fc.property(factsUpTo(6, 0), money, readings, (drawn, teachingPool, chosen) => {
      const computed = compute(drawn, {
        lockMode: 'POOL',
        teachingPool,
        readings: { ...chosen, D2: 'inPool', D35: 'exact' },
      });
      if (!computed.ok) return;
      closed += 1;
      const { departments, allocated, balance } = computed.outcome;
      const total = sum(departments.map((one) => one.allocation.value));
      const isSplit = departments.every(
        ({ allocation, exactAllocation, staffPart, studentPart }) => {
          const isNear = allocation.value.minus(exactAllocation.value).abs().lessThan('0.01');
          return isNear && staffPart.value.plus(studentPart.value).equals(allocation.value);
        },
      );
      const told = [total, allocated.value, balance.value, isSplit].join(' ');
      expect(told).toBe(`${teachingPool} ${teachingPool} 0 true`);
    }),
    { numRuns: 10_000, seed: 14 },
  );
  expect(closed).toBeGreaterThan(9_000);
});

test('Art. 14: the order in which departments are handed in does not matter', () => {
  fc.assert(
    fc.property(year, ({ facts: drawn, decision }) => {
      const reversed = Object.fromEntries(Object.entries(drawn.departments).toReversed());
      const [one, other] = [
        compute(drawn, decision),
        compute({ ...drawn, departments: reversed }, decision),
      ];
      expect(one.ok).toBe(other.ok);
      if (one.ok && other.ok) {
        expect(amountsOf(other.outcome)).toEqual(amountsOf(one.outcome));
        expect(other.outcome.readings).toEqual(one.outcome.readings);
      } else if (!one.ok && !other.ok) {
        expect(other.problems).toEqual(one.problems);
      }
    }),
    { numRuns: 250 },
  );
});

const shareOf = (one: DepartmentResult): Decimal =>
  one.staffUnits.value
    .times(one.staffRate.value)
    .plus(one.studentUnits.value.times(one.studentRate.value))
    .times(one.assessmentCoefficient.value);

test('Art. 14: a doubled pool doubles every unrounded share', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 2 ** 40 }), (drawn, fen) => {
      const at = (times: number) =>
        compute(drawn, {
          lockMode: 'POOL',
          teachingPool: new Decimal(fen).times(times).dividedBy(100).toString(),
        });
      const [once, twice] = [at(1), at(2)];
      if (!once.ok || !twice.ok) return;
      for (const one of once.outcome.departments) {
        const other = departmentOf(twice.outcome, one.code);
        expect(settle(shareOf(other)).toString()).toBe(settle(shareOf(one).times(2)).toString());
      }
    }),
    { numRuns: 250 },
  );
});

test('Art. 14: between thresholds one hundredth of a head moves the staff units by its own weight', () => {
  const rates = { lockMode: 'RATES', staffRate: '11000', studentRate: '500' } as const;
  const unitsAt = (heads: number, establishment: number) => {
    const headcount = { senior: '4', junior: String(heads / 100) };
    const facts = factsOf({
      A: college({ headcount, establishment: String(establishment / 100) }),
    });
    return departmentOf(outcomeOf(facts, rates), 'A');
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000 }),
      fc.integer({ min: 100, max: 10_000 }),
      (heads, establishment) => {
        const [before, after] = [unitsAt(heads, establishment), unitsAt(heads + 1, establishment)];
        const adjustment = before.staffingAdjustment.value;
        // The named thresholds: ten per cent on either side, where the adjustment begins.
        if (!after.staffingAdjustment.value.equals(adjustment)) return;
        const isOver = heads + 400 >= establishment;
        const weight = isOver ? new Decimal(1).minus(adjustment) : adjustment.plus(1);
        const moved = after.staffUnits.value.minus(before.staffUnits.value);
        expect(moved.toString()).toBe(weight.times('0.01').toString());
      },
    ),
    { numRuns: 1_000 },
  );
});

test('Art. 14: the cliff stands at exactly ten per cent, 10·|T − B| ≥ B', () => {
  const at = (heads: bigint, establishment: bigint): string => {
    const facts = factsOf({
      A: college({ headcount: { junior: String(heads) }, establishment: String(establishment) }),
    });
    const outcome = outcomeOf(facts, { lockMode: 'RATES', staffRate: '1', studentRate: '1' });
    return departmentOf(outcome, 'A').staffingAdjustment.value.toString();
  };
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 15n }),
      fc.bigInt({ min: -2n, max: 2n }),
      fc.boolean(),
      (establishment, near, isOver) => {
        const edge = establishment / 10n + near;
        const heads = isOver ? establishment + edge : establishment - edge;
        if (heads <= 0n) return;
        const distance = heads > establishment ? heads - establishment : establishment - heads;
        const adjusted = heads > establishment ? '0.4' : '0.5';
        const expected = 10n * distance >= establishment ? adjusted : '0';
        expect(at(heads, establishment)).toBe(expected);
      },
    ),
    { numRuns: 1_500 },
  );
});
