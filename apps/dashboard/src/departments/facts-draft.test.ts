import { describe, expect, it } from 'vitest';
import { changedPaths, draftOf, inputOf, malformedPaths } from './facts-draft';
import { withoutBlankRows } from './indicators';

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
      'unitIncome',
      'previousAllocation',
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

  it('sends the indicators whole, without the rows that were cleared', () => {
    const before = {
      ...empty,
      'indicators.0.name': '教学',
      'indicators.0.weight': '0.6',
      'indicators.0.result': '92',
    };
    const typed = {
      ...before,
      'indicators.0.name': '',
      'indicators.0.weight': '',
      'indicators.0.result': ' ',
      'indicators.1.name': '科研',
      'indicators.1.weight': '1',
      'indicators.1.result': '88.5',
      'indicators.2.name': '',
    };
    const draft = withoutBlankRows(typed);
    expect(draft['indicators.0.name']).toBe('科研');
    const changed = changedPaths(before, draft);
    expect(inputOf('COLLEGE', draft, changed)).toEqual({
      indicators: [{ name: '科研', weight: '1', result: '88.5', target: null, evidence: null }],
    });
    expect(malformedPaths('COLLEGE', { ...draft, 'indicators.0.weight': '多' })).toEqual([
      'indicators.0.weight',
    ]);
  });
});
