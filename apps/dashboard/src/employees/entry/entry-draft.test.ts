import { describe, expect, it } from 'vitest';
import { draftOf, faultsOf, valuesOf } from './entry-draft';
import type { EntryField } from './entry-draft';

const FIELDS: readonly EntryField[] = [
  { name: 'type', label: '', type: 'choice', isRequired: true },
  { name: 'from', label: '', type: 'month', isRequired: true },
  { name: 'to', label: '', type: 'month' },
  { name: 'day', label: '', type: 'day' },
  { name: 'amount', label: '', type: 'decimal' },
  { name: 'failingYears', label: '', type: 'integer' },
  { name: 'isWorkRelated', label: '', type: 'boolean' },
];

describe('an entry', () => {
  it('names every fault at once, each by its field', () => {
    const draft = { type: ' ', from: '2026-13', to: '2026', day: '2026-02-32', amount: '1,5' };
    expect(faultsOf(FIELDS, { ...draft, failingYears: '1.5' })).toEqual({
      type: 'required',
      from: 'month',
      to: 'month',
      day: 'day',
      amount: 'decimal',
      failingYears: 'integer',
    });
  });

  it('takes what may be left out', () => {
    expect(faultsOf(FIELDS, { type: 'AWARD', from: '2026-03' })).toEqual({});
  });

  it('sends decimals as they were typed, blanks as unknown', () => {
    const draft = { type: 'AWARD', from: ' 2026-03 ', amount: '0.10', isWorkRelated: 'false' };
    expect(valuesOf(FIELDS, { ...draft, failingYears: '2' })).toEqual({
      type: 'AWARD',
      from: '2026-03',
      to: null,
      day: null,
      amount: '0.10',
      failingYears: 2,
      isWorkRelated: false,
    });
  });

  it('begins a correction with what is on record', () => {
    const record = { type: 'AWARD', from: '2026-03', to: null, isWorkRelated: true };
    expect(draftOf(FIELDS, record)).toEqual({
      type: 'AWARD',
      from: '2026-03',
      to: '',
      day: '',
      amount: '',
      failingYears: '',
      isWorkRelated: 'true',
    });
  });
});
