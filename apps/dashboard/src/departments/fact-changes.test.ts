import { describe, expect, it } from 'vitest';
import { factChanges } from './fact-changes';

const HEADS = {
  senior: '1',
  associate: '2',
  intermediate: '3',
  junior: '4',
  untitledDoctor: '0',
  untitledMaster: '0',
  untitledOther: '0',
};
const FIRST = {
  version: 1,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'A',
  headcount: HEADS,
  agencyHeadcount: null,
  cadreHeadcount: null,
  excludedHeadcount: null,
  establishment: '50',
  varianceYear: 1,
  students: null,
  commonCourseShare: null,
  score: '90.00',
  isQualified: true,
  tieOrder: null,
  officeHeadcount: null,
  coefficients: null,
  cadreCoefficients: null,
  hasOwnAccounts: null,
  unitIncome: null,
  previousAllocation: null,
  isRewardStopped: null,
  indicators: null,
};

describe('factChanges', () => {
  it('says nothing of the first entry', () => {
    expect(factChanges([FIRST])).toEqual([]);
  });
  it('lists old and new of each changed fact, newest version first', () => {
    const second = { ...FIRST, version: 2, recordedBy: 'B', establishment: '48' };
    const third = { ...second, version: 3, headcount: { ...HEADS, senior: '2' }, score: null };
    const lines = factChanges([FIRST, third, second]).map((change) => [
      change.version,
      change.field,
      change.title,
      change.before,
      change.after,
    ]);
    expect(lines).toEqual([
      [3, 'score', undefined, '90.00', null],
      [3, 'headcount', 'senior', '1', '2'],
      [2, 'establishment', undefined, '50', '48'],
    ]);
  });
  it('gives what a score is made of in one line', () => {
    const indicators = [
      { name: '教学', weight: '0.6', result: '92', target: null, evidence: null },
      { name: '科研', weight: '0.4', result: '88', target: '90', evidence: '科研处' },
    ];
    const [change] = factChanges([FIRST, { ...FIRST, version: 2, indicators }]);
    expect(change?.field).toBe('indicators');
    expect(change?.before).toBeNull();
    expect(change?.after).toBe('教学 92 × 0.6；科研 88 × 0.4');
  });
});
