import { describe, expect, it } from 'vitest';
import { changedPaths, draftOf, inputOf, malformedPaths } from './facts-draft';

describe('facts draft', () => {
  const empty = draftOf('COLLEGE', null);

  it('begins blank where nothing is known, with the entries of its kind', () => {
    expect(empty['establishment']).toBe('');
    expect(empty['headcount.senior']).toBe('');
    expect(Object.keys(draftOf('OFFICE', null))).toEqual([
      'officeHeadcount',
      'coefficients',
      'hasOwnAccounts',
      'score',
      'isQualified',
      'tieOrder',
    ]);
  });
  it('sends only what was changed, decimals as they were typed', () => {
    const draft = { ...empty, establishment: '50.50', isQualified: 'false', varianceYear: '2' };
    const changed = changedPaths(empty, draft);
    expect(changed).toEqual(['establishment', 'varianceYear', 'isQualified']);
    expect(inputOf('COLLEGE', draft, changed)).toEqual({
      establishment: '50.50',
      isQualified: false,
      varianceYear: 2,
    });
  });
  it('sends a group of heads whole and a cleared fact as unknown', () => {
    const before = { ...empty, score: '90' };
    const draft = { ...before, score: '', 'headcount.senior': '3' };
    expect(inputOf('COLLEGE', draft, changedPaths(before, draft))).toEqual({
      score: null,
      headcount: {
        senior: '3',
        associate: '0',
        intermediate: '0',
        junior: '0',
        untitledDoctor: '0',
        untitledMaster: '0',
        untitledOther: '0',
      },
    });
  });
  it('finds what is no number', () => {
    expect(malformedPaths('COLLEGE', { ...empty, score: '九十', establishment: '50' })).toEqual([
      'score',
    ]);
  });
});
