import { expect, test } from 'vitest';
import type { DepartmentYearInput } from '../../../regulation.js';
import {
  college,
  departmentOf,
  factsOf,
  office,
  officeOf,
  outcomeOf,
  refusals,
} from '../../../testing/outcomes.js';

const RATES = { lockMode: 'RATES', staffRate: '1', studentRate: '0' } as const;

const decided = (readings: Record<string, string>) => ({ ...RATES, readings });

function headcount(change: Partial<DepartmentYearInput>, readings: Record<string, string> = {}) {
  const outcome = outcomeOf(factsOf({ A: college(change) }), decided(readings));
  return departmentOf(outcome, 'A').headcount.value.toString();
}

test('Art. 3: agency staff count unless D30 says otherwise', () => {
  const change = { agencyHeadcount: { intermediate: '4', junior: '2' } };
  expect(headcount(change)).toBe('60');
  expect(headcount(change, { D30: 'notCounted' })).toBe('54');
});

test('Art. 28(11): non-leading cadres do not count unless D37 says otherwise', () => {
  const change = { cadreHeadcount: { associate: '3' }, cadreCoefficients: '5.7' };
  expect(headcount(change)).toBe('57');
  expect(headcount(change, { D37: 'cadresCounted' })).toBe('60');
});

test('Art. 15: persons excluded from distribution count unless D10 says otherwise', () => {
  const change = { excludedHeadcount: { junior: '1' } };
  expect(headcount(change)).toBe('60');
  expect(headcount(change, { D10: 'poolReduced' })).toBe('59');
});

test('Art. 3: D34 takes the count date or the mean of the month-ends', () => {
  const change = { monthMeanHeadcount: { senior: '5.25', junior: '50.5' } };
  expect(headcount(change)).toBe('60');
  expect(headcount(change, { D34: 'monthMean' })).toBe('55.75');
  expect(refusals(factsOf({ A: college() }), decided({ D34: 'monthMean' }))).toEqual([
    'departments.A.monthMeanHeadcount: missing',
  ]);
});

test('Art. 3: more left out than there are is refused', () => {
  const alone = factsOf({ A: college({ agencyHeadcount: { senior: '6' } }) });
  expect(refusals(alone, RATES)).toEqual([
    'departments.A.agencyHeadcount.senior: parts_exceed_headcount',
  ]);
  const together = factsOf({
    A: college({ agencyHeadcount: { senior: '3' }, excludedHeadcount: { senior: '3' } }),
  });
  expect(refusals(together, RATES)).toEqual([]);
  expect(refusals(together, decided({ D30: 'notCounted', D10: 'poolReduced' }))).toEqual([
    'departments.A.headcount.senior: parts_exceed_headcount',
  ]);
  const everybody = factsOf({
    A: college({ headcount: { junior: '4' }, agencyHeadcount: { junior: '4' } }),
  });
  expect(refusals(everybody, decided({ D30: 'notCounted' }))).toEqual([
    'departments.A.headcount: headcount_must_be_positive',
  ]);
});

test('Art. 3: a unit with its own accounts is neither counted, nor ranked, nor paid', () => {
  const own = { hasOwnAccounts: true, officeHeadcount: '12', coefficients: '15' };
  const facts = factsOf({
    A: college(),
    O1: office({ score: '80' }),
    O2: office({ ...own, score: '99' }),
    O3: office({ ...own, score: null }),
  });
  const outcome = outcomeOf(facts, { lockMode: 'POOL', generalPool: '9000000' });
  expect(outcome.officeHeadcount.value.toString()).toBe('60');
  expect(outcome.weightedCoefficients.value.toString()).toBe('80');
  expect(officeOf(outcome, 'O1').rank?.value.toString()).toBe('1');
  for (const code of ['O2', 'O3']) {
    const excluded = officeOf(outcome, code);
    expect([excluded.isInScope, excluded.rank, excluded.allocation]).toEqual([false, null, null]);
  }
});
