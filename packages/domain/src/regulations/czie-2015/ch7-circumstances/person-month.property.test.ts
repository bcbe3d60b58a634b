import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentKind } from '../../../fields.js';
import type { Fields } from '../../../examples/example.js';
import type { Explained } from '../../../kernel/explained.js';
import { evaluateNode, walkAll } from '../../../kernel/explanation.js';
import { Decimal, sum } from '../../../kernel/money.js';
import type { MonthLine, PayComponent } from '../../../person-outcome.js';
import { readings } from '../../../testing/colleges.js';
import { amountsIn } from '../../../testing/months.js';
import { figuresOfYear, payYear, type PayYearChange } from '../../../testing/pay-year.js';
import { events } from '../../../testing/person-events.js';
import { MONTHS_READINGS } from '../readings-months.js';

const KINDS: readonly DepartmentKind[] = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];

/** A year in which anything may happen, under any readings. */
const year: fc.Arbitrary<PayYearChange> = fc
  .record({
    events,
    readings,
    departmentKind: fc.constantFrom(...KINDS),
    postKind: fc.constantFrom('MANAGEMENT', 'RESEARCH'),
    assessment: fc.constantFrom('QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED', 'ABSENT'),
    issued: fc.constantFrom('2014-10', '2014-12', '2015-02', '2015-11'),
    entitlement: fc.integer({ min: 0, max: 4_000_000 }).map((fen) => String(fen / 100)),
  })
  .map(({ events: drawn, postKind, assessment, issued, ...change }) => ({
    ...change,
    person: {
      events: drawn,
      postKind: [{ value: postKind, from: '2010-01' }],
      years: { '2014': { assessment, assessmentIssued: issued } },
    },
    college: {
      semesters: [
        { from: '2014-01-01', to: '2015-06-14' },
        { from: '2015-06-15', to: '2016-12-31' },
      ],
    },
  })) as fc.Arbitrary<PayYearChange>;

const amounts = (change: PayYearChange): string =>
  figuresOfYear(payYear(change))
    .map(({ value }) => value.toString())
    .join(' ');

describe('Arts. 28 to 31 over a year of any events', () => {
  test('what is paid, withheld and taken adds up to the gross, to the fen and never below zero', () => {
    let taken = 0;
    const checkComponent = (
      component: PayComponent,
      gross: number,
      paid: Explained,
      held: Decimal,
      all: readonly MonthLine[],
    ): void => {
      const lines = all.filter((line) => line.component === component);
      const sumOf = (isHeld: boolean): Decimal =>
        sum(
          lines
            .filter(({ effect }) => (effect === 'WITHHELD') === isHeld)
            .map(({ amount }) => amount.value),
        );
      taken += lines.length;
      expect(paid.value.plus(held).plus(sumOf(false)).toString()).toBe(String(gross));
      expect(sumOf(true).toString()).toBe(held.toString());
      for (const value of [paid.value, held, ...lines.map(({ amount }) => amount.value)]) {
        expect([value.isNegative(), value.decimalPlaces() <= 2]).toEqual([false, true]);
      }
    };
    fc.assert(
      fc.property(year, (drawn) => {
        for (const month of payYear(drawn).months) {
          const { lines } = month;
          checkComponent('LIVING_ALLOWANCE', 1600, month.livingAllowance, new Decimal(0), lines);
          const heldPost = month.heldPostAllowance.value;
          checkComponent('POST_ALLOWANCE', 1515, month.postAllowance, heldPost, lines);
          const heldReward = month.heldInstalment.value;
          checkComponent('INSTALMENT', 1500, month.instalment, heldReward, lines);
        }
      }),
      { numRuns: 250, seed: 28 },
    );
    expect(taken).toBeGreaterThan(1_000);
  });

  test('every explanation evaluates, and a key names one value', () => {
    fc.assert(
      fc.property(year, (drawn) => {
        const drawnYear = payYear(drawn);
        const { months, ledger } = drawnYear;
        const roots = [
          ...figuresOfYear(drawnYear),
          ...months.flatMap(({ lines, paid }) => [...lines.map(({ amount }) => amount), paid]),
          ...ledger.entries.map(({ amount }) => amount),
        ];
        const values = new Map<string, string>();
        const wrong: string[] = [];
        walkAll(roots, (node) => {
          const value = node.value.toString();
          if (evaluateNode(node).toString() !== value) wrong.push(`${node.key} does not evaluate`);
          if ((values.get(node.key) ?? value) !== value) wrong.push(`${node.key} is two values`);
          values.set(node.key, value);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300, seed: 29 },
    );
  });

  test('the order of events does not matter, and twice computed is equal', () => {
    fc.assert(
      fc.property(year, (drawn) => {
        const backwards = drawn.person?.events?.toReversed() ?? [];
        const other = { ...drawn, person: { ...drawn.person, events: backwards } };
        expect(amounts(other)).toBe(amounts(drawn));
        expect(amounts(drawn)).toBe(amounts(drawn));
      }),
      { numRuns: 500, seed: 30 },
    );
  });

  test('withheld money is in the ledger, once', () => {
    const holding = fc.record({
      type: fc.constantFrom('SUSPENDED' as const, 'STUDY_LEAVE' as const),
      from: fc.constantFrom('2014-11', '2015-03', '2015-09'),
    });
    let found = 0;
    fc.assert(
      fc.property(year, holding, (drawn, event) => {
        const person = { ...drawn.person, events: [...(drawn.person?.events ?? []), event] };
        const { months, ledger } = payYear({ ...drawn, person });
        const held = sum(
          months.flatMap((month) => [month.heldPostAllowance.value, month.heldInstalment.value]),
        );
        const entries = ledger.entries.filter(({ kind }) => kind === 'WITHHELD');
        found += entries.length;
        expect(sum(entries.map(({ amount }) => amount.value)).toString()).toBe(held.toString());
      }),
      { numRuns: 300, seed: 31 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

describe('readings of Articles 28 to 31', () => {
  const options = MONTHS_READINGS.flatMap((reading) =>
    reading.options.map((option) => ({ code: reading.code, option: option.code })),
  );

  test('one that no figure of the year names moves none of them', () => {
    let unnamed = 0;
    fc.assert(
      fc.property(year, fc.constantFrom(...options), (drawn, { code, option }) => {
        const before = payYear(drawn);
        const named = new Set<string>();
        const all = [
          ...figuresOfYear(before),
          ...before.ledger.entries.map(({ amount }) => amount),
        ];
        walkAll(all, (node) => node.readings.forEach((one) => named.add(one)));
        if (named.has(code)) return;
        unnamed += 1;
        const other = { ...drawn, readings: { ...drawn.readings, [code]: option } };
        expect(`${code} ${amounts(other)}`).toBe(`${code} ${amounts(drawn)}`);
      }),
      { numRuns: 1_500, seed: 34 },
    );
    expect(unnamed).toBeGreaterThan(500);
  });
});

describe('Art. 30: a longer absence never pays more', () => {
  const halves = fc.integer({ min: 0, max: 30 }).map((count) => count / 2);
  const types = ['sickLeave', 'personalLeave', 'absentWithoutLeave'] as const;
  const states: readonly Fields[] = [
    { type: 'suspended', from: '2015-03' },
    { type: 'studyLeave', from: '2015-03' },
    { type: 'longTermSick' },
    { type: 'discretionaryCut', amount: '400' },
  ];
  const month = fc.record({
    type: fc.constantFrom(...types),
    days: halves,
    more: halves,
    earlier: halves,
    others: fc.subarray([...states], { maxLength: 2 }),
    readings,
    departmentKind: fc.constantFrom('college', 'office'),
  });

  test('neither in hand nor withheld', () => {
    let less = 0;
    fc.assert(
      fc.property(month, ({ type, days, more, earlier, others, ...change }) => {
        const after = (count: number): readonly Decimal[] => {
          const absence = { type, days: String(count), earlier: String(earlier) };
          return amountsIn([absence, ...others], change).map(({ value }) => value);
        };
        const [short, long] = [after(days), after(days + more)];
        short.forEach((value, index) => {
          const rest = long[index] ?? value;
          if (rest.lessThan(value)) less += 1;
          expect(rest.lessThanOrEqualTo(value)).toBe(true);
        });
      }),
      { numRuns: 3_000, seed: 33 },
    );
    expect(less).toBeGreaterThan(500);
  });
});
