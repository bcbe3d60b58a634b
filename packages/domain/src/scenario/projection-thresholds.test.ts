import { expect, test } from 'vitest';
import type { YearInputs } from '../compute-from.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { happened, held, person, teacher } from '../testing/members.js';
import { college, factsOf, office } from '../testing/outcomes.js';
import { tenureThresholds } from './projection-thresholds.js';

const inputs = (readings: Record<string, string> = {}): YearInputs => ({
  facts: {
    ...factsOf({ A: college(), O1: office(), O2: office({ score: '80' }) }),
    people: {
      // In December 2015: 34, 35 and 36 months in the grade; 72 and 71.
      '1': person({ managementGrade: held('grade7', '2013-02') }),
      '2': person({ managementGrade: held('grade7', '2013-01') }),
      '3': person({ managementGrade: held('grade7', '2012-12') }),
      '4': person({ managementGrade: held('grade7', '2009-12'), department: held('O2') }),
      '5': person({ managementGrade: held('grade7', '2010-01'), department: held('O2') }),
      // Thirty years of work in June 2016; the grade itself has turned long ago.
      '6': person({ workStarted: '1986-06', managementGrade: held('grade7', '2001-01') }),
      // Nobody whom a coefficient pays next year.
      '7': teacher({ title: held('INTERMEDIATE', '2013-02') }),
      '8': person(
        { managementGrade: held('grade7', '2013-02') },
        happened({ type: 'LEFT', from: '2015-06' }),
      ),
    },
    college: { previousOfficeBase: '7000' },
  },
  decision: { lockMode: 'POOL', teachingPool: '600000', readings },
});

function told(readings?: Record<string, string>): readonly string[] {
  const found = tenureThresholds(EDITION_2015_01, inputs(readings));
  return found.ok
    ? found.value.map(
        ({ department, kind, people, from }) => `${department} ${kind} ${people} ${from}`,
      )
    : [];
}

test('whose years are beyond 36 and 72 months or thirty years next year, by department', () => {
  expect(told()).toEqual([
    'O1 LONG_SERVICE 1 2016-06',
    'O1 STEP_II 3 2016-01',
    'O2 STEP_I 2 2016-01',
  ]);
});

test('D13: in completed years the step comes when the fourth is full', () => {
  // 2013-02 and 2013-01 are four years in 2017 only, 2012-12 in December 2016.
  expect(told({ D13: 'completedYears' })).toContain('O1 STEP_II 1 2016-12');
});

test('a year that is refused has no thresholds', () => {
  const { facts, decision } = inputs();
  const found = tenureThresholds(EDITION_2015_01, { facts: { ...facts, period: '15' }, decision });
  expect(found.ok).toBe(false);
});
