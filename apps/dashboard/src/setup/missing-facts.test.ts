import { describe, expect, it } from 'vitest';
import { isAskedBy, missingFacts } from './missing-facts';

const YEAR = {
  id: 'y',
  headcount: { senior: '1' },
  establishment: '50',
  students: null,
  commonCourseShare: null,
  score: '0',
  officeHeadcount: null,
  coefficients: null,
  hasOwnAccounts: false,
};
const department = (
  kind: 'COLLEGE' | 'TEACHING_DEPARTMENT' | 'OFFICE',
  year: typeof YEAR | null,
) => ({
  id: 'd',
  code: 'D',
  name: 'D',
  kind,
  year,
});

describe('missingFacts', () => {
  it('asks a college for students and a teaching department for its share', () => {
    expect(missingFacts(department('COLLEGE', YEAR), 'students')).toEqual(['students']);
    expect(missingFacts(department('TEACHING_DEPARTMENT', YEAR), 'students')).toEqual([
      'commonCourseShare',
    ]);
    expect(isAskedBy(department('OFFICE', YEAR), 'students')).toBe(false);
  });
  it('asks nothing of a unit that keeps its own accounts', () => {
    const own = department('OFFICE', { ...YEAR, hasOwnAccounts: true });
    expect(isAskedBy(own, 'scores')).toBe(false);
    expect(missingFacts(own, 'departments')).toEqual([]);
  });
  it('takes a zero for an answer and no year for none', () => {
    expect(missingFacts(department('COLLEGE', YEAR), 'scores')).toEqual([]);
    expect(missingFacts(department('COLLEGE', null), 'departments')).toEqual([
      'headcount',
      'establishment',
    ]);
    expect(missingFacts(department('OFFICE', YEAR), 'departments')).toEqual([
      'officeHeadcount',
      'coefficients',
    ]);
  });
});
