import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsFrom, type YearInputs } from '../compute-from.js';
import { Decimal } from '../kernel/money.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { decision } from '../testing/colleges.js';
import { countedYear } from '../testing/people.js';
import { paidByDepartment } from './cost-of-readings.js';
import { impactOf, impactRows, IMPACT_GROUPS, maskSmall, type PersonChange } from './impact.js';
import { FEWEST } from './impact-small.js';

/** What the school pays, and awards, which no department bears. */
function paidIn(inputs: YearInputs): number | null {
  const found = amountsFrom(CZIE_2015, EDITION_2015_01, inputs);
  if (!found.ok) return null;
  const awards = found.value.people?.years.outstanding ?? [];
  const paid = [...paidByDepartment(found.value).values(), ...awards];
  return paid.reduce((sum, fen) => sum + fen, 0);
}

const fenOf = (yuan: string): number => new Decimal(yuan).times(100).toNumber();

test('bands sum to people and rows to what the year pays, however people are grouped', () => {
  let compared = 0;
  fc.assert(
    fc.property(countedYear, decision, (before, other) => {
      const after = { ...before, decision: { ...other, readings: before.decision.readings ?? {} } };
      const [paidBefore, paidAfter] = [paidIn(before), paidIn(after)];
      if (paidBefore === null || paidAfter === null) return;
      compared += 1;
      for (const groupBy of IMPACT_GROUPS) {
        const found = impactOf(CZIE_2015, EDITION_2015_01, { before, after, groupBy });
        expect(found.ok).toBe(true);
        if (!found.ok) return;
        const { rows, outside } = found.value;
        for (const row of [...rows, ...maskSmall(rows)]) {
          const { gainOver5, gainUpTo5, unchanged, loseUpTo5, loseOver5 } = row;
          expect(gainOver5 + gainUpTo5 + unchanged + loseUpTo5 + loseOver5).toBe(row.people);
          expect(fenOf(row.scenario) - fenOf(row.base)).toBe(fenOf(row.change));
        }
        const total = (read: (row: (typeof rows)[number]) => string): number =>
          rows.reduce((sum, row) => sum + fenOf(read(row)), 0);
        expect(total(({ base }) => base) + outside.base).toBe(paidBefore);
        expect(total(({ scenario }) => scenario) + outside.scenario).toBe(paidAfter);
      }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
});

const changes = fc.array(
  fc.record({
    group: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
    base: fc.integer({ min: 0, max: 500 }),
    scenario: fc.integer({ min: 0, max: 500 }),
  }),
  { maxLength: 60 },
);

test('no row that is left stands for one to four people, and nothing left out follows', () => {
  fc.assert(
    fc.property(changes, (drawn) => {
      const people = drawn.map(({ group, ...money }, index): PersonChange => {
        const groups = { DEPARTMENT: group, POST_KIND: '', TITLE_CLASS: '', TENURE: '' };
        return { employeeNumber: String(index), isPerHead: false, ...money, groups };
      });
      const rows = impactRows(people, 'DEPARTMENT');
      const masked = maskSmall(rows);
      expect(masked.every((row) => row.people >= FEWEST)).toBe(true);
      // What a reader could subtract from the whole is either nothing or nobody told of.
      const left = masked.reduce((sum, row) => sum + row.people, 0);
      expect([0, people.length]).toContain(left);
    }),
  );
});
