import { describe, expect, it } from 'vitest';
import type { SetupDepartment } from './documents';
import { isAskedBy, missingFacts } from './missing-facts';

const YEAR: NonNullable<SetupDepartment['year']> = {
  id: 'y',
  headcount: { senior: '1' },
  establishment: '50',
  students: null,
  commonCourseShare: null,
  score: '0',
  officeHeadcount: null,
  coefficients: null,
  hasOwnAccounts: false,
  indicators: null,
};
const department = (
  kind: 'COLLEGE' | 'TEACHING_DEPARTMENT' | 'OFFICE',
  year: Partial<typeof YEAR> | null,
  people = 0,
) => ({
  id: 'd',
  code: 'D',
  name: 'D',
  kind,
  employees: { totalCount: people },
  year: year && { ...YEAR, ...year },
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
  it('asks for no heads where people are on record, and for no score beside its indicators', () => {
    const blank = { headcount: null, score: null };
    expect(missingFacts(department('COLLEGE', blank), 'departments')).toEqual(['headcount']);
    expect(missingFacts(department('COLLEGE', blank, 31), 'departments')).toEqual([]);
    expect(missingFacts(department('OFFICE', blank, 7), 'departments')).toEqual([]);
    const measured = { ...blank, indicators: [{ name: '就业率' }] };
    expect(missingFacts(department('COLLEGE', measured), 'scores')).toEqual([]);
    expect(missingFacts(department('COLLEGE', blank, 31), 'scores')).toEqual(['score']);
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
