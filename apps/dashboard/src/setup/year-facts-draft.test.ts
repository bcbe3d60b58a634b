import { describe, expect, it } from 'vitest';
import { hasYearFacts, malformedEntries, yearDraftOf, yearInputOf } from './year-facts-draft';

const FACTS = {
  countMonth: '2026-12',
  approvedTotal: '38000000.00',
  semesters: [{ from: '2026-02-20', to: '2026-07-10' }],
};
const BEFORE = yearDraftOf(FACTS);

describe('the facts of a year as they are typed', () => {
  it('have room for two semesters', () => {
    expect(BEFORE).toMatchObject({
      countMonth: '2026-12',
      reserves: '',
      'semesters.0.to': '2026-07-10',
      'semesters.1.from': '',
    });
  });
  it('are complete with the cap, last year’s M and semesters', () => {
    expect(hasYearFacts(FACTS)).toBe(false);
    expect(hasYearFacts({ ...FACTS, previousOfficeBase: '20000' })).toBe(true);
    expect(hasYearFacts({ ...FACTS, previousOfficeBase: '20000', semesters: [] })).toBe(false);
  });
  it('send nothing where nothing was changed', () => {
    expect(yearInputOf('2026', BEFORE, BEFORE)).toBeNull();
  });
  it('send what was changed, and null for what was emptied', () => {
    const draft = { ...BEFORE, countMonth: '', reserves: '500000' };
    expect(yearInputOf('2026', BEFORE, draft)).toEqual({
      period: '2026',
      countMonth: null,
      reserves: '500000',
    });
  });
  it('send the semesters as a whole, without the empty one', () => {
    const draft = { ...BEFORE, 'semesters.0.to': '2026-07-12' };
    expect(yearInputOf('2026', BEFORE, draft)).toEqual({
      period: '2026',
      semesters: [{ from: '2026-02-20', to: '2026-07-12' }],
    });
  });
  it('are refused where they are no number, no month or half a semester', () => {
    const draft = {
      ...BEFORE,
      approvedTotal: '38 百万',
      settlementMonth: '2027-13',
      'semesters.1.from': '2026-09-01',
    };
    expect(malformedEntries(draft)).toEqual({
      approvedTotal: 'not_decimal',
      settlementMonth: 'not_month',
      'semesters.1.to': 'half_semester',
    });
  });
});
