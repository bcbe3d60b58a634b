import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decimal } from '../../kernel/money.js';
import type { PersonMonth, PersonYear } from '../../person-outcome.js';
import type { DecisionInput, FactsInput } from '../../regulation.js';
import { college, compute, factsOf, office } from '../../testing/outcomes.js';
import type { PeopleAmounts } from '../../year-amounts.js';
import { countedYear, staffedYear } from '../../testing/people.js';
import { amounts, packYear, type PackedYear } from './amounts.js';
import { parseDecision } from './decision.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';
import { parseFacts } from './facts/parse-facts.js';

const OF_MONTHS = [
  'grossLivingAllowance',
  'grossPostAllowance',
  'grossInstalment',
  'livingAllowance',
  'postAllowance',
  'instalment',
  'heldPostAllowance',
  'heldInstalment',
  'paid',
] as const satisfies readonly (keyof PersonMonth)[];
const OF_YEARS = [
  'entitlement',
  'scheduled',
  'yearEndSettlement',
  'forfeited',
  'overpaid',
  'basePay',
  'outstanding',
  'total',
] as const satisfies readonly (keyof PersonYear)[];

function packed(facts: FactsInput, decision: DecisionInput): PackedYear | null {
  const parsedFacts = parseFacts(facts);
  const parsedDecision = parseDecision(decision);
  if (!parsedFacts.ok || !parsedDecision.ok) return null;
  return packYear(parsedFacts.value, EDITION_2015_01, parsedDecision.value);
}

const inFen = (yuan: Decimal | undefined): string =>
  yuan === undefined ? 'none' : yuan.times(100).toString();
const told = (fen: number | undefined): string =>
  fen === undefined || Number.isNaN(fen) ? 'none' : String(fen);

/** Every amount of a person as a line of text: equal texts, equal to the fen. */
function explainedLines({ employeeNumber, months, ...year }: PersonYear): string[] {
  const ofMonths = months.flatMap((month) => [
    ...OF_MONTHS.map((name) => `${month.month} ${name} ${inFen(month[name].value)}`),
    `${month.month} alreadyPaid ${inFen(month.alreadyPaid?.value)}`,
    `${month.month} department ${month.isEmployed ? month.department : null}`,
  ]);
  const ofYears = OF_YEARS.map((name) => `${name} ${inFen(year[name]?.value)}`);
  const where = [`${year.department} ${year.scheme}`];
  return [...ofMonths, ...ofYears, ...where].map((line) => `${employeeNumber} ${line}`);
}

function bulkLines(people: PeopleAmounts, period: string): string[] {
  return people.places.flatMap(({ employeeNumber, department, scheme, departments }, index) => {
    const ofMonths = Array.from({ length: 12 }, (_, place) => {
      const month = `${period}-${String(place + 1).padStart(2, '0')}`;
      const at = 12 * index + place;
      return [
        ...OF_MONTHS.map((name) => `${month} ${name} ${told(people.months[name][at])}`),
        `${month} alreadyPaid ${told(people.alreadyPaid.get(at))}`,
        `${month} department ${departments[place]}`,
      ];
    });
    const ofYears = OF_YEARS.map((name) => `${name} ${told(people.years[name][index])}`);
    const where = [`${department} ${scheme}`];
    return [...ofMonths.flat(), ...ofYears, ...where].map((line) => `${employeeNumber} ${line}`);
  });
}

test('Arts. 11 and 28 to 31: amounts of people equal the explained ones, whatever happens', () => {
  let inWholeNumbers = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(staffedYear, countedYear), ({ facts, decision }) => {
      const one = packed(facts, decision);
      if (one === null) throw new Error('the facts are sound');
      const found = amounts(one);
      const computed = compute(facts, decision);
      if (!computed.ok || !found.ok) {
        refused += 1;
        expect(found.ok ? [] : found.problems).toEqual(computed.ok ? [] : computed.problems);
        return;
      }
      const explained = computed.outcome.college?.people.flatMap(explainedLines);
      expect(found.value.people && bulkLines(found.value.people, facts.period)).toEqual(explained);
      inWholeNumbers += one.college?.columns.isExplained.filter((is) => is === 0).length ?? 0;
    }),
    { numRuns: 300, seed: 28 },
  );
  expect(inWholeNumbers).toBeGreaterThan(500);
  expect(refused).toBeLessThan(60);
});

test('Art. 16: a half fen that doubles cannot decide goes up, as in the explained path', () => {
  // T1 = 100, ΣT2 = 5 and Σxy = 95 make M a hundredth of the pool: 20,000.1125.
  const offices = Object.fromEntries(
    [90, 89, 88, 87, 86].map((score) => [
      `O${score}`,
      office({ officeHeadcount: '20', coefficients: '19', score: String(score) }),
    ]),
  );
  const teaching = college({ headcount: { intermediate: '5' }, establishment: '5' });
  const from = '2014-06';
  const facts: FactsInput = {
    ...factsOf({ C: teaching, ...offices }),
    people: {
      P1: {
        employment: [{ value: 'ESTABLISHED', from }],
        // The last of five: Yd = 1.00.
        department: [{ value: 'O86', from }],
        postKind: [{ value: 'MANAGEMENT', from }],
        postGrade: [{ value: 'management7', from }],
        managementGrade: [{ value: 'grade7', from }],
        workStarted: from,
      },
    },
    college: { previousOfficeBase: '20000' },
  };
  const decision: DecisionInput = { lockMode: 'POOL', generalPool: '2000011.25' };
  const computed = compute(facts, decision);
  const one = packed(facts, decision);
  if (!computed.ok || one === null || one.college === null) throw new Error('the year is sound');
  expect([...one.college.columns.isExplained]).toEqual([0]);
  // 1.2 · 20,000.1125 = 24,000.135.
  const explained = computed.outcome.college?.people[0]?.entitlement;
  expect(explained?.value.toString()).toBe('24000.14');
  const found = amounts(one);
  expect(found.ok && found.value.people?.years.entitlement[0]).toBe(2_400_014);
});
