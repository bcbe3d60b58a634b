import type { Override } from '@hebo/domain';
import type { Inputs } from './input-path';
import { startWorkbench } from './workbench-state';
import type { WorkbenchState } from './workbench-state';

/** The small school of the allocation examples, with the T1 = 100 of the dashboard's check figures. */
export const facts: Inputs['facts'] = {
  period: '2026',
  departments: {
    A: {
      kind: 'COLLEGE',
      headcount: { senior: '5', associate: '20', intermediate: '25', junior: '10' },
      establishment: '60',
      varianceYear: '1',
      students: '1800',
      score: '95',
    },
    B: {
      kind: 'COLLEGE',
      headcount: { senior: '4', associate: '15', intermediate: '20', junior: '6' },
      establishment: '50',
      varianceYear: '1',
      students: '1500',
      score: '90',
    },
    C: {
      kind: 'COLLEGE',
      headcount: { senior: '2', associate: '12', intermediate: '28', junior: '14' },
      establishment: '48',
      varianceYear: '2',
      students: '1100',
      score: '85',
    },
    G: {
      kind: 'TEACHING_DEPARTMENT',
      headcount: { senior: '3', associate: '10', intermediate: '12', junior: '5' },
      establishment: '32',
      varianceYear: '1',
      commonCourseShare: '0.24',
      score: '80',
    },
    J: { kind: 'OFFICE', officeHeadcount: '100', coefficients: '120', score: '90' },
  },
};

export const base: Inputs = {
  edition: '2015-01',
  facts,
  decision: { lockMode: 'POOL', teachingPool: '6000000' },
};

export function open(from: Inputs = base): WorkbenchState {
  const saved = { lockMode: from.decision.lockMode, overrides: [] as Override[] };
  return startWorkbench({ edition: '2015-01', base: from, saved });
}
