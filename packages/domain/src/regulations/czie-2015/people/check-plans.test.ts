import { expect, test } from 'vitest';
import { inYear, person, teacher } from '../../../testing/members.js';
import { college, factsOf, office, outcomeOf } from '../../../testing/outcomes.js';
import type { DecisionInput, FactsInput } from '../../../regulation.js';

const year = (distribution: string, unitIncome = '0'): FactsInput => ({
  ...factsOf({ A: college({ unitIncome }), O1: office() }),
  people: { '1': teacher(inYear({ distribution })), '2': teacher(inYear({ distribution: '1' })) },
});
const DECISION: DecisionInput = { lockMode: 'POOL', teachingPool: '600000' };

const exceeded = (facts: FactsInput, decision = DECISION) =>
  outcomeOf(facts, decision).notices.filter(({ code }) => code === 'distribution_exceeds_pool');

test("Art. 15(1): a unit's own plan comes to no more than its pool", () => {
  expect(exceeded(year('599999'))).toEqual([]);
  expect(exceeded(year('599999.01'))).toEqual([
    {
      code: 'distribution_exceeds_pool',
      departments: ['A'],
      values: { planned: '600000.01', pool: '600000' },
    },
  ]);
  expect(exceeded(year('599999.01', '0.01'))).toEqual([]);
});

test("Art. 20: an office's plan is checked where D18 lets it decide", () => {
  const facts = {
    ...factsOf({ A: college(), O1: office() }),
    people: { '1': person(inYear({ distribution: '999999', previousReward: '1' })) },
    college: { previousOfficeBase: '20000' },
  };
  expect(exceeded(facts)).toEqual([]);
  const byPlan = exceeded(facts, { ...DECISION, readings: { D18: 'ownPlan' } });
  expect(byPlan.map(({ departments }) => departments)).toEqual([['O1']]);
});
