import { describe, expect, it } from 'vitest';
import { checkedLines, verdictOf } from './check';
import type { OwnReceipt } from './compute-receipt';
import type { ReceiptCheckView } from './documents';

const receipt = {
  engineVersion: '0.4.0',
  edition: '2015-01',
  inputHash: 'aa',
  summaryHash: 'bb',
  resultHash: 'cc',
  computedAt: '2026-11-20T10:00:00.000Z',
};
const check = (changes: Partial<ReceiptCheckView> = {}): ReceiptCheckView => ({
  isValid: true,
  receipt,
  computed: receipt,
  differences: [],
  inputs: null,
  ...changes,
});
const own = (changes: Partial<OwnReceipt> = {}) => {
  const { engineVersion, edition, inputHash, summaryHash } = receipt;
  return { engineVersion, edition, inputHash, summaryHash, ...changes };
};
const recomputed = (one: OwnReceipt) => ({
  ok: true as const,
  receipt: one,
  outcome: null as never,
});

describe('a receipt checked twice', () => {
  it('is valid where server and browser come to the frozen hashes', () => {
    expect(verdictOf(check(), recomputed(own()))).toBe('valid');
    expect(checkedLines(check(), own()).filter(({ isEqual }) => !isEqual)).toEqual([]);
  });
  it('stays valid under a later engine that gives the same figures', () => {
    const later = own({ engineVersion: '0.4.0' });
    expect(verdictOf(check(), recomputed(later))).toBe('valid');
    expect(checkedLines(check(), later)[0]?.isEqual).toBe(true);
  });
  it('says which side comes to something else', () => {
    expect(verdictOf(check({ isValid: false }), recomputed(own()))).toBe('server_differs');
    expect(verdictOf(check(), recomputed(own({ summaryHash: 'bc' })))).toBe('browser_differs');
    expect(verdictOf(check(), { ok: false, reason: 'refused' })).toBe('browser_failed');
    const lines = checkedLines(check(), own({ summaryHash: 'bc' }));
    expect(lines.filter(({ isEqual }) => !isEqual).map(({ name }) => name)).toEqual([
      'summaryHash',
    ]);
  });
  it('never asks the browser for what rests on persons', () => {
    expect(checkedLines(check(), own()).at(-1)).toEqual({
      name: 'resultHash',
      stored: 'cc',
      server: 'cc',
      browser: null,
      isEqual: true,
    });
  });
});
