import { expect, test } from 'vitest';
import { invariant } from '../kernel/invariant.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { COLLEGE_YEAR, EVERYBODY } from '../testing/everybody.js';
import { college, factsOf, office, SMALL_SCHOOL } from '../testing/outcomes.js';
import { costOfReadings } from './cost-of-readings.js';

function costsOf(facts: FactsInput, decision: DecisionInput) {
  const costs = costOfReadings(CZIE_2015, EDITION_2015_01, { facts, decision });
  invariant(costs !== null, 'the year can be computed');
  return (reading: string, option: string) => {
    const found = costs
      .find(({ code }) => code === reading)
      ?.options.find((one) => one.option === option);
    invariant(found !== undefined, `${reading} has an option ${option}`);
    return found;
  };
}

const POOL: DecisionInput = { lockMode: 'POOL', teachingPool: '6000000' };

test('D2: solving the rates before the assessment would cost the small school 208,672.51', () => {
  const before = costsOf(SMALL_SCHOOL, POOL)('D2', 'beforeAssessment');
  expect(before.total?.toString()).toBe('208672.51');
  const changes = before.departments.map(({ code, change }) => `${code} ${change}`);
  // 2,104,110.78 less 2,033,392.20, and so on.
  expect(changes).toEqual(['A 70718.58', 'B 54147.72', 'C 47323.85', 'G 36482.36']);
});

test('the chosen option costs nothing, and what costs one way saves the other', () => {
  const chosen = costsOf(SMALL_SCHOOL, { ...POOL, readings: { D2: 'beforeAssessment' } });
  expect(chosen('D2', 'beforeAssessment').isChosen).toBe(true);
  expect(chosen('D2', 'beforeAssessment').total?.toString()).toBe('0');
  expect(chosen('D2', 'inPool').total?.toString()).toBe('-208672.51');
});

test('a reading that no figure met costs nothing; one that lacks a fact says which', () => {
  const cost = costsOf(SMALL_SCHOOL, POOL);
  expect(cost('D11', 'insidePool').departments).toEqual([]);
  const mean = cost('D34', 'monthMean');
  expect(mean.total).toBeNull();
  expect(mean.problems.map(({ path }) => path)).toContain('departments.A.monthMeanHeadcount');
});

test('readings about months cost by the department in which the months were worked', () => {
  const facts = {
    ...factsOf({ A: college(), B: college({ score: '80' }), C: college({ score: '70' }) }),
    people: EVERYBODY,
    college: COLLEGE_YEAR,
  };
  const departments = { ...facts.departments, O1: office(), O2: office({ score: '80' }) };
  const cost = costsOf({ ...facts, departments }, { lockMode: 'POOL', generalPool: '9000000' });
  // Deductions from the full standard instead of the instalment: 1/0.7 times as much, but the cap.
  const full = cost('D38', 'fullStandard');
  expect(full.total?.lessThan(0)).toBe(true);
  expect(full.departments.map(({ code }) => code)).toEqual(['A', 'O1']);
  // A college that sees to absences itself pays its sick teacher in full.
  const left = cost('D45', 'leftToCollege');
  expect(left.departments.map(({ code, change }) => `${code} ${change}`)).toEqual(['A 800']);
});

test('a year that cannot be computed has no costs', () => {
  const facts = factsOf({ A: college({ establishment: null }) });
  expect(costOfReadings(CZIE_2015, EDITION_2015_01, { facts, decision: POOL })).toBeNull();
});
