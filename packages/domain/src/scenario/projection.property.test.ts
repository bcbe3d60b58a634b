import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsFrom, parseYear } from '../compute-from.js';
import { Decimal } from '../kernel/money.js';
import { amountsOfUnits } from '../amounts-of-outcome.js';
import { payCollege } from '../regulations/czie-2015/bulk/pay-college.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { countedYear } from '../testing/people.js';
import { project } from './projection.js';

test('a year of a projection pays what the same year pays in bulk', () => {
  let compared = 0;
  fc.assert(
    fc.property(countedYear, (inputs) => {
      const parsed = parseYear(CZIE_2015, EDITION_2015_01, inputs);
      const amounts = amountsFrom(CZIE_2015, EDITION_2015_01, inputs);
      if (!parsed.ok || !amounts.ok) return;
      const { facts, decision, edition } = parsed.value;
      const paid = payCollege(facts, facts.people ?? [], { edition, decision });
      expect(paid.ok).toBe(true);
      if (!paid.ok) return;
      compared += 1;
      expect(paid.value.people).toEqual(amounts.value.people);
      const { people: _, ...units } = amounts.value;
      expect(amountsOfUnits(paid.value.figures)).toEqual(units);
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
});

const share = fc.integer({ min: 0, max: 20 }).map((twentieth) => String(twentieth / 20));

test('whatever is assumed: people come and go as told, totals add up, growth of nought changes no pool', () => {
  let projected = 0;
  fc.assert(
    fc.property(countedYear, share, share, (inputs, promotionShare, replacementShare) => {
      const assumptions = { years: 3, promotionShare, replacementShare, poolGrowth: ['0'] };
      const found = project(EDITION_2015_01, retiring(inputs), assumptions);
      if (!found.ok) return;
      projected += 1;
      const { base, years } = found.value;
      [base, ...years].reduce((before, year) => {
        const most = new Decimal(replacementShare).times(before.retirements).toNumber();
        expect(year.newcomers).toBeLessThanOrEqual(most);
        return year;
      });
      for (const year of [base, ...years]) {
        const rest = new Decimal(year.grandTotal).minus(year.basePayTotal).minus(year.generalTotal);
        expect(rest.toString()).toBe(awardsOf(base));
        const ofUnits = year.departments.reduce((sum, { retirements }) => sum + retirements, 0);
        expect(ofUnits).toBe(year.retirements);
      }
      if (inputs.decision.lockMode !== 'POOL' || !inputs.decision.teachingPool) return;
      expect(new Set([base, ...years].map(({ teachingPool }) => teachingPool)).size).toBe(1);
    }),
    { numRuns: 40 },
  );
  expect(projected).toBeGreaterThan(10);
});

/** Awards and income of units stay as they are in the base year. */
const awardsOf = (base: {
  readonly grandTotal: string;
  readonly basePayTotal: string;
  readonly generalTotal: string;
}): string =>
  new Decimal(base.grandTotal).minus(base.basePayTotal).minus(base.generalTotal).toString();

/** Everybody retires one year after the other. */
function retiring<Inputs extends { facts: { people?: Record<string, object> } }>(
  inputs: Inputs,
): Inputs {
  const people = Object.entries(inputs.facts.people ?? {}).map(([number, one], index) => [
    number,
    { ...one, retirementYear: String(2015 + (index % 5)) },
  ]);
  return { ...inputs, facts: { ...inputs.facts, people: Object.fromEntries(people) as object } };
}
