import { describe, expect, it } from 'vitest';
import { groupOf } from './panel-groups';

describe('the group of an override', () => {
  it('is where its input stands', () => {
    const groups = {
      'decision.generalPool': 'pool',
      'decision.officeRatio': 'pool',
      'decision.staffRate': 'rates',
      'decision.readings.D35': 'rates',
      'decision.readings.D2': 'readings',
      'regulation.table1.senior': 'titles',
      'regulation.staffingThreshold': 'staffing',
      'regulation.assessment1': 'assessment',
      'regulation.table4.grade7.II': 'posts',
      'facts.departments.G.commonCourseShare': 'shares',
      'facts.departments.A.headcount.senior': 'assumptions',
    };
    for (const [path, group] of Object.entries(groups))
      expect([path, groupOf(path)]).toEqual([path, group]);
  });
});
