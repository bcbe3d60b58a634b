import { expect, test } from 'vitest';
import type { DecisionInput } from '../../../regulation.js';
import { college, factsOf, office, outcomeOf } from '../../../testing/outcomes.js';

const DECISION: DecisionInput = { lockMode: 'POOL', teachingPool: '600000' };
const FACTS = {
  ...factsOf({
    A: college({ unitIncome: '120000', previousAllocation: '300000' }),
    B: college({ score: '80' }),
    O1: office(),
  }),
  people: {},
};

test('Art. 6: income joins the pool of the unit that earned it, beside its allocation', () => {
  const { college: year } = outcomeOf(FACTS, DECISION);
  const units = year?.units.map((unit) => ({
    department: unit.department,
    allocation: unit.allocation?.value.toString(),
    income: unit.unitIncome.value.toString(),
    pool: unit.pool?.value.toString(),
  }));
  // Two like colleges rank first and second: 1.04 and 1.02 of 600,000 share 302,912.62 to 297,087.38.
  expect(units).toEqual([
    { department: 'A', allocation: '302912.62', income: '120000', pool: '422912.62' },
    { department: 'B', allocation: '297087.38', income: '0', pool: '297087.38' },
  ]);
});

test('Art. 6: income raises the average level only where D32 says so', () => {
  const levelOf = (D32?: string) => {
    const readings = D32 === undefined ? {} : { D32 };
    return outcomeOf(FACTS, { ...DECISION, readings }).averageTeachingAllowance.value.toString();
  };
  // 600,000 over 120 heads; with the income 720,000 over 120.
  expect(levelOf()).toBe('5000');
  expect(levelOf('besideLevel')).toBe('5000');
  expect(levelOf('raisesLevel')).toBe('6000');
});

test('Art. 28(2): a unit gets seventy per cent of last year on account, and the rest at the end', () => {
  const unit = outcomeOf(FACTS, DECISION).college?.units[0];
  // 0.7 · 300,000 / 12 = 17,500; 302,912.62 − 210,000.
  expect(unit?.instalment?.value.toString()).toBe('17500');
  expect(unit?.yearEndSettlement?.value.toString()).toBe('92912.62');
  expect(outcomeOf(FACTS, DECISION).college?.units[1]?.instalment).toBeNull();
});
