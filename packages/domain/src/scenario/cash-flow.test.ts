import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsFrom, computeFrom, type YearInputs } from '../compute-from.js';
import { invariant } from '../kernel/invariant.js';
import { Decimal } from '../kernel/money.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { COLLEGE_YEAR, EVERYBODY } from '../testing/everybody.js';
import { happened, held, person, teacher } from '../testing/members.js';
import { college, factsOf, office } from '../testing/outcomes.js';
import { countedYear } from '../testing/people.js';
import { cashFlowOf, type CashFlow } from './cash-flow.js';
import { maskConditional } from './cash-flow-conditional.js';
import { isUnitPaid } from './impact-people.js';

function flowOf(inputs: YearInputs): CashFlow {
  const found = cashFlowOf(CZIE_2015, EDITION_2015_01, inputs);
  invariant(found.ok, found.ok ? '' : JSON.stringify(found.problems));
  return found.value;
}

const year = (previousAllocation: string | null, teachingPool = '600000'): YearInputs => ({
  facts: {
    ...factsOf({ A: college({ previousAllocation }), O1: office() }),
    people: {
      '1': teacher(happened({ type: 'AWARD', from: '2015-11', amount: '8000' })),
      '2': person({ department: held('O1') }),
      '3': person(
        { department: held('O1') },
        happened({
          type: 'SUSPENDED',
          from: '2015-03',
          to: '2015-04',
          resolution: 'REPAID',
          resolvedIn: '2015-07',
        }),
      ),
    },
    college: { previousOfficeBase: '7000', settlementMonth: '2016-02' },
  },
  decision: { lockMode: 'POOL', teachingPool },
});

describe('cash flow', () => {
  const { months, year: all, remarks } = flowOf(year('500000'));
  const inMonth = (month: string) => months.find((one) => one.month === month);

  test('pays the college 0.7/12 of last year and everybody else by coefficient', () => {
    // A: 0.7 · 500,000 / 12 = 29,166.67; each chief 0.7 · 1.4 · 7,000 / 12 = 571.67.
    expect(inMonth('2015-01')).toEqual({
      month: '2015-01',
      livingAllowance: '4800',
      postAllowance: '5085', // 1,515 + 2 · 1,785
      instalment: '30310.01',
      outstanding: '0',
      settlement: '0',
      released: '0',
      total: '40195.01',
    });
    expect(inMonth('2015-11')?.outstanding).toBe('8000');
  });

  test('what is withheld comes in its month, the rest in the month of settlement', () => {
    // Suspended from the month after the decision: 1,785 and 571.67 withheld in April.
    const withheld = new Decimal(inMonth('2015-01')?.instalment ?? 0).minus(
      inMonth('2015-04')?.instalment ?? 0,
    );
    expect(withheld.toString()).toBe('571.67');
    expect(months.map(({ month }) => month)).toHaveLength(13);
    expect(months.at(-1)?.month).toBe('2016-02');
    // A: 600,000 − 12 · 29,166.67 = 249,999.96; each chief 1.4 · 7,125 · 1.02 − 12 · 571.67 = 3,314.46.
    expect(months.at(-1)?.settlement).toBe('256628.88');
  });

  test('adds up to what the college pays', () => {
    const computed = computeFrom(CZIE_2015, EDITION_2015_01, year('500000'));
    invariant(computed.ok && computed.outcome.college !== null, 'the year can be computed');
    const { allocated } = computed.outcome;
    const { basePayTotal, outstandingTotal, people } = computed.outcome.college;
    const base = new Decimal(all.livingAllowance).plus(all.postAllowance);
    expect(base.toString()).toBe(basePayTotal.value.toString());
    expect(all.outstanding).toBe(outstandingTotal.value.toString());
    const rewards = people
      .filter((one) => !isUnitPaid(one))
      .reduce((sum, one) => sum.plus(one.total.value).minus(one.basePay.value), new Decimal(0));
    const paid = new Decimal(all.instalment).plus(all.settlement).plus(all.released);
    expect(paid.toString()).toBe(rewards.plus(allocated.value).toString());
  });

  test('says where too much goes on account, and where nothing is known', () => {
    expect(remarks).toEqual([]);
    // 12 · 49,583.33 = 594,999.96 of 600,000; the share is 420,000.06 with the fen of rounding.
    expect(flowOf(year('850000')).remarks).toEqual([
      {
        code: 'instalments_exceed_share',
        department: 'A',
        scheduled: '594999.96',
        entitlement: '600000',
        excess: '174999.9',
        people: null,
      },
    ]);
    const unknown = flowOf(year(null)).remarks.map(
      ({ code, department }) => `${code} ${department}`,
    );
    expect(unknown).toEqual(['instalments_unknown A']);
    // Half the pool: 350,000.04 for 300,000, and 6,860.04 on account for 5,087.25.
    const over = flowOf(year('500000', '300000'));
    const told = over.remarks.map(
      (one) => `${one.code} ${one.department} ${one.excess} ${one.people}`,
    );
    expect(told).toEqual([
      'instalments_exceed_share A 139999.98 null',
      'settlement_negative A 50000.04 null',
      'instalments_exceed_share O1 6597.81 2',
      'settlement_negative O1 3545.58 2',
    ]);
    expect(over.months.at(-1)?.settlement).toBe('0');
  });

  test('without anybody on record nothing can be told', () => {
    const { facts, decision } = year('500000');
    const { people: _, ...rest } = facts;
    const refused = cashFlowOf(CZIE_2015, EDITION_2015_01, { facts: rest, decision });
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'missing', path: 'people', values: {} }],
    });
  });
});

test('conditional money stands by article and condition; small sums join for the leadership', () => {
  const departments = { A: college(), C: college(), O1: office(), O2: office({ score: '80' }) };
  const facts = { ...factsOf(departments), people: EVERYBODY, college: COLLEGE_YEAR };
  const { conditional } = flowOf({
    facts: { ...facts, departments: { ...departments, B: college({ score: '60' }) } },
    decision: { lockMode: 'POOL', generalPool: '9000000' },
  });
  const withheld = conditional.filter(({ kind }) => kind === 'WITHHELD');
  expect(withheld.map(({ article, status, people }) => `${article} ${status} ${people}`)).toEqual([
    '28(7) OPEN 1',
    '31(2) RELEASED 1',
  ]);
  const masked = maskConditional(conditional);
  expect(masked.every(({ people }) => people === 0 || people >= 5)).toBe(true);
  const total = (sums: typeof conditional): string =>
    sums.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toString();
  expect(total(masked)).toBe(total(conditional));
});

test('whatever happens, base pay, awards and total are those of the people and the units', () => {
  let compared = 0;
  fc.assert(
    fc.property(countedYear, (inputs) => {
      const flow = cashFlowOf(CZIE_2015, EDITION_2015_01, inputs);
      const amounts = amountsFrom(CZIE_2015, EDITION_2015_01, inputs);
      expect(flow.ok).toBe(amounts.ok);
      if (!flow.ok || !amounts.ok || amounts.value.people === null) return;
      compared += 1;
      const { places, years } = amounts.value.people;
      const staffed = new Set(places.flatMap(({ departments }) => departments));
      const ofUnits = amounts.value.allocations.reduce((sum, fen) => sum + fen, 0);
      const { offices } = amounts.value;
      const unstaffed = (offices?.codes ?? []).reduce(
        (sum, code, index) => sum + (staffed.has(code) ? 0 : offices?.allocations[index] || 0),
        0,
      );
      const ofPeople = places.reduce((sum, place, index) => {
        const own = years.total[index] ?? 0;
        if (!isUnitPaid(place)) return sum + own;
        return sum + (years.basePay[index] ?? 0) + (years.outstanding[index] ?? 0);
      }, 0);
      const { year: all, remarks } = flow.value;
      const isOver = remarks.some(
        (one) => one.code === 'settlement_negative' && one.people === null,
      );
      // Withheld money repaid to a unit's people is beside their base pay.
      if (all.released !== '0' || isOver) return;
      expect(new Decimal(all.total).times(100).toString()).toBe(
        String(ofUnits + unstaffed + ofPeople),
      );
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
});
