import { expect, test } from 'vitest';
import type { DepartmentYearInput } from '../../../regulation.js';
import { college, departmentOf, factsOf, outcomeOf } from '../../../testing/outcomes.js';

function shareOfA(excluded: DepartmentYearInput['excludedHeadcount'], D10?: string) {
  const facts = factsOf({
    A: college({ excludedHeadcount: excluded ?? null }),
    B: college({ score: '80' }),
  });
  const outcome = outcomeOf(facts, {
    lockMode: 'POOL',
    teachingPool: '2060',
    staffShare: '1',
    ...(D10 ? { readings: { D10 } } : {}),
  });
  return {
    amount: departmentOf(outcome, 'A').allocation.value.toString(),
    relied: outcome.readings.some(({ code }) => code === 'D10'),
  };
}

test('Art. 15: the excluded leave their unit’s allocation alone, unless D10 says otherwise', () => {
  // 87.75·1.04 against 87.75·1.02 of 2,060: 1,040. Without ten juniors 77.75·1.04 against 89.505.
  expect(shareOfA({ junior: '10' })).toEqual({ amount: '1040', relied: true });
  expect(shareOfA({ junior: '10' }, 'poolUnchanged').amount).toBe('1040');
  // T = 50 of 60 posts is a sixth short: 77.75 − 0.5·10 = 72.75; 72.75·1.04 = 75.66 of 165.165.
  expect(shareOfA({ junior: '10' }, 'poolReduced').amount).toBe('943.66');
});

test('Art. 15: where nobody is excluded the reading has no say', () => {
  expect(shareOfA({ junior: '0' }, 'poolReduced')).toEqual({ amount: '1040', relied: false });
  expect(shareOfA(null).relied).toBe(false);
});
