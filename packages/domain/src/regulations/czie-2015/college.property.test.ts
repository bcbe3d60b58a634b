import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOfOutcome } from '../../amounts-of-outcome.js';
import { fillFrom } from '../../compute-from.js';
import { evaluateNode, walkAll } from '../../kernel/explanation.js';
import { roundToFen, sum, type Decimal } from '../../kernel/money.js';
import type { Outcome } from '../../outcome.js';
import type { PersonMonth, PersonYear } from '../../person-outcome.js';
import type { DepartmentYearInput, FactsInput } from '../../regulation.js';
import type { GeneratedYear } from '../../testing/colleges.js';
import { compute, rootsOf, rootsOfPeople } from '../../testing/outcomes.js';
import { staffedYear } from '../../testing/people.js';
import { paidByDepartment } from '../../scenario/cost-of-readings.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';
import { CZIE_2015 } from './index.js';
import { READINGS } from './readings.js';

/** The same year with the departments left to their people (D34), where each has somebody to count. */
const derivedYear: fc.Arbitrary<GeneratedYear> = staffedYear.map(({ facts, decision }) => ({
  decision,
  facts: {
    ...facts,
    research: null,
    departments: Object.fromEntries(
      Object.entries(facts.departments).map(([code, year]) => [code, withoutOffices(year)]),
    ),
  },
}));

function withoutOffices(year: DepartmentYearInput): DepartmentYearInput {
  const isOffice = year.kind === 'OFFICE' || year.kind === 'AFFILIATED';
  return isOffice ? { ...year, officeHeadcount: null, coefficients: null } : year;
}

const anyYear = fc.oneof(staffedYear, derivedYear);

function eachOutcome(
  check: (outcome: Outcome, year: GeneratedYear) => void,
  { numRuns, seed }: { readonly numRuns: number; readonly seed: number },
  years = anyYear,
): number {
  let outcomes = 0;
  fc.assert(
    fc.property(years, (year) => {
      const computed = compute(year.facts, year.decision);
      if (!computed.ok) return;
      outcomes += 1;
      check(computed.outcome, year);
    }),
    { numRuns, seed },
  );
  return outcomes;
}

/** Everything that somebody is paid or told, as one text. */
const personText = (one: PersonYear): string =>
  [
    one.employeeNumber,
    one.total.value,
    one.entitlement?.value,
    one.forfeited.value,
    one.overpaid.value,
    ...one.months.map((month) => `${month.paid.value}/${month.heldInstalment.value}`),
    ...one.ledger.map((entry) => `${entry.kind} ${entry.status} ${entry.amount.value}`),
  ].join(' ');

const outcomeText = (outcome: Outcome): string =>
  [
    ...outcome.departments.map((one) => `${one.code} ${one.allocation.value}`),
    ...outcome.offices.map((one) => `${one.code} ${one.allocation?.value}`),
    ...(outcome.college?.people ?? []).map(personText),
    outcome.college?.grandTotal.value,
  ].join('\n');

describe('a college with people', () => {
  test('every explanation evaluates, and one key has one value', () => {
    const outcomes = eachOutcome(
      (outcome) => {
        const wrong: string[] = [];
        const values = new Map<string, string>();
        walkAll([...rootsOf(outcome), ...rootsOfPeople(outcome)], (node) => {
          const value = node.value.toString();
          if ((values.get(node.key) ?? value) !== value) wrong.push(`${node.key} has two values`);
          values.set(node.key, value);
          if (evaluateNode(node).toString() !== value) wrong.push(`${node.key} is not ${value}`);
          if ((node.formula === undefined) === (node.origin === 'computed')) {
            wrong.push(`${node.key} has no formula`);
          }
        });
        expect(wrong).toEqual([]);
      },
      { numRuns: 150, seed: 34 },
    );
    expect(outcomes).toBeGreaterThan(80);
  });

  test('twice computed is equal; the order of people, timelines and events is irrelevant', () => {
    const outcomes = eachOutcome(
      (outcome, { facts, decision }) => {
        const again = compute(reversed(facts), decision);
        expect(again.ok && outcomeText(again.outcome)).toBe(outcomeText(outcome));
      },
      { numRuns: 70, seed: 7 },
    );
    expect(outcomes).toBeGreaterThan(35);
  });

  test('nothing is negative, and gross is what is paid, withheld and taken', () => {
    eachOutcome(
      (outcome) => {
        for (const person of outcome.college?.people ?? []) person.months.forEach(checkMonth);
        for (const person of outcome.college?.people ?? []) checkPerson(person);
      },
      { numRuns: 150, seed: 30 },
    );
  });

  test('an office that its people fill pays them what it is allocated', () => {
    let offices = 0;
    eachOutcome(
      (outcome, { decision }) => {
        if (decision.readings?.['D18'] === 'ownPlan') return;
        for (const { code, allocation } of outcome.offices) {
          if (allocation === null) continue;
          const shares = sharesOf(outcome, code);
          expect(roundToFen(sum(shares)).toString()).toBe(allocation.value.toString());
          offices += shares.length > 0 ? 1 : 0;
        }
      },
      { numRuns: 220, seed: 16 },
      derivedYear,
    );
    expect(offices).toBeGreaterThan(40);
  });

  test('departments filled from people give what the whole college gave, with nobody in them', () => {
    eachOutcome(
      (outcome, { facts, decision }) => {
        const filled = fillFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
        if (!filled.ok) throw new Error('what was computed can be filled');
        expect(filled.value.people).toBeUndefined();
        const alone = compute(filled.value, decision);
        const figures = ({ departments, offices }: Outcome): readonly string[] =>
          [...departments, ...offices].map(
            ({ code, allocation }) => `${code} ${allocation?.value}`,
          );
        expect(alone.ok && figures(alone.outcome)).toEqual(figures(outcome));
      },
      { numRuns: 100, seed: 17 },
      derivedYear,
    );
  });

  test('a reading that no figure met moves none', () => {
    const drawn = fc.tuple(anyYear, fc.constantFrom(...READINGS));
    fc.assert(
      fc.property(drawn, ([{ facts, decision }, reading]) => {
        const computed = compute(facts, decision);
        if (!computed.ok) return;
        if (computed.outcome.readings.some(({ code }) => code === reading.code)) return;
        for (const { code } of reading.options) {
          const readings = { ...decision.readings, [reading.code]: code };
          const other = compute(facts, { ...decision, readings });
          // A choice may need a fact that was not entered; then there is no figure to compare.
          if (!other.ok) continue;
          const moved = [...paidByDepartment(amountsOfOutcome(other.outcome))].map(String).join();
          const before = [...paidByDepartment(amountsOfOutcome(computed.outcome))]
            .map(String)
            .join();
          expect(`${reading.code} ${code} ${moved}`).toBe(`${reading.code} ${code} ${before}`);
        }
      }),
      { numRuns: 200, seed: 51 },
    );
  });
});

function checkMonth(month: PersonMonth): void {
  const pairs = [
    ['LIVING_ALLOWANCE', month.grossLivingAllowance, month.livingAllowance],
    ['POST_ALLOWANCE', month.grossPostAllowance, month.postAllowance],
    ['INSTALMENT', month.grossInstalment, month.instalment],
  ] as const;
  for (const [component, gross, paid] of pairs) {
    const lines = month.lines.filter((line) => line.component === component);
    const taken = sum(lines.map((line) => line.amount.value));
    expect(paid.value.plus(taken).toString()).toBe(gross.value.toString());
    expect(paid.value.greaterThanOrEqualTo(0)).toBe(true);
    expect(lines.every((line) => line.amount.value.greaterThan(0))).toBe(true);
  }
  const held = month.heldPostAllowance.value.plus(month.heldInstalment.value);
  const withheld = month.lines.filter((line) => line.effect === 'WITHHELD');
  expect(sum(withheld.map((line) => line.amount.value)).toString()).toBe(held.toString());
}

function checkPerson(person: PersonYear): void {
  const { entitlement, scheduled, yearEndSettlement, forfeited, overpaid, total } = person;
  const amounts = [scheduled, yearEndSettlement, forfeited, overpaid, total];
  expect(amounts.every(({ value }) => value.greaterThanOrEqualTo(0))).toBe(true);
  if (entitlement === null) return;
  expect(entitlement.value.greaterThanOrEqualTo(0)).toBe(true);
  // What is settled is paid or forfeited, never both.
  expect(yearEndSettlement.value.times(forfeited.value).isZero()).toBe(true);
}

/** The exact shares of an office's people, as their explanations hold them. */
function sharesOf(outcome: Outcome, office: string): readonly Decimal[] {
  const shares: Decimal[] = [];
  for (const person of outcome.college?.people ?? []) {
    const parts = person.entitlement?.parts['shares'];
    if (!Array.isArray(parts)) continue;
    for (const part of parts) {
      if (part.key === `people.${person.employeeNumber}.share.${office}`) shares.push(part.value);
    }
  }
  return shares;
}

/** People, timelines, events and departments back to front. */
function reversed(facts: FactsInput): FactsInput {
  const back = <T>(record: Record<string, T>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record)
        .toReversed()
        .map(([key, one]) => [key, change(one)]),
    );
  return {
    ...facts,
    departments: back(facts.departments, (year) => year),
    people: back(facts.people ?? {}, (person) =>
      Object.fromEntries(
        Object.entries(person).map(([field, value]) => [
          field,
          Array.isArray(value) ? value.toReversed() : value,
        ]),
      ),
    ),
  };
}
