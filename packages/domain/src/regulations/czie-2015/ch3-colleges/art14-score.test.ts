import { describe, expect, test } from 'vitest';
import type { DecisionInput, ScoreIndicatorInput } from '../../../regulation.js';
import { college, departmentOf, factsOf, outcomeOf, refusals } from '../../../testing/outcomes.js';

const DECISION: DecisionInput = { lockMode: 'POOL', teachingPool: '1000' };

const indicator = (weight: string, result: string): ScoreIndicatorInput => ({
  name: '教学',
  weight,
  result,
});
const INDICATORS = [indicator('60', '90'), indicator('25', '80'), indicator('15', '70')];

const schoolWith = (score: string | null, indicators: ScoreIndicatorInput[] = INDICATORS) =>
  factsOf({ A: college({ score, indicators }), B: college({ score: '84.5' }) });

describe('Art. 14: the score of the year', () => {
  test('is the mean of its indicators by weight where it was not entered', () => {
    const outcome = outcomeOf(schoolWith(null), DECISION);
    // (60 · 90 + 25 · 80 + 15 · 70) / 100 = 84.5, so A and B are tied.
    expect(departmentOf(outcome, 'A').score.value.toString()).toBe('84.5');
    expect(departmentOf(outcome, 'A').rank.value.toString()).toBe('1');
    expect(departmentOf(outcome, 'B').rank.value.toString()).toBe('1');
  });

  test('weights need not add up to a hundred, and thirds tie as they should', () => {
    const thirds = [indicator('1', '90'), indicator('1', '80'), indicator('1', '80')];
    const doubled = thirds.map((one) => ({ ...one, weight: '2' }));
    const facts = factsOf({
      A: college({ score: null, indicators: thirds }),
      B: college({ score: null, indicators: doubled }),
    });
    const { departments } = outcomeOf(facts, DECISION);
    expect(departments.map(({ rank }) => rank.value.toString())).toEqual(['1', '1']);
  });

  test('stands as it was entered; indicators that come to another one are told', () => {
    const differing = ({ notices }: ReturnType<typeof outcomeOf>) =>
      notices.filter(({ code }) => code === 'score_differs');
    const higher = outcomeOf(schoolWith('85'), DECISION);
    expect(departmentOf(higher, 'A').score.value.toString()).toBe('85');
    expect(departmentOf(higher, 'B').rank.value.toString()).toBe('2');
    expect(differing(higher)).toEqual([
      {
        code: 'score_differs',
        departments: ['A'],
        values: { entered: '85', derived: '84.5' },
      },
    ]);
    expect(differing(outcomeOf(schoolWith('84.50'), DECISION))).toEqual([]);
    expect(differing(outcomeOf(schoolWith('85', []), DECISION))).toEqual([]);
  });

  test('is missing where there is neither; an indicator says its weight and its result', () => {
    expect(refusals(schoolWith(null, []), DECISION)).toEqual(['departments.A.score: missing']);
    const wrong = [indicator('0', '90'), indicator('1', 'good')];
    expect(refusals(schoolWith(null, wrong), DECISION)).toEqual([
      'departments.A.indicators.0.weight: must_be_positive',
      'departments.A.indicators.1.result: not_a_number',
    ]);
  });
});
