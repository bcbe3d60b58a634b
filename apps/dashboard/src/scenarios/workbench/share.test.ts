import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { decodeDraft, encodeDraft } from './share';

const draft: Draft = {
  lockMode: 'STAFF_RATE',
  overrides: [
    { path: 'decision.staffRate', value: '11000' },
    { path: 'decision.teachingPool', value: null },
    { path: 'regulation.table1.senior', value: '2.5', reason: '职代会讨论稿' },
  ],
};

describe('a draft in an address', () => {
  it('comes back as it was, reasons and removed values included', () => {
    const text = encodeDraft(draft);
    expect(text).toMatch(/^[\w-]+$/);
    expect(decodeDraft(text)).toEqual(draft);
  });

  it('that is cut or forged is none', () => {
    const text = encodeDraft(draft);
    expect(decodeDraft(text.slice(0, -5))).toBeNull();
    expect(decodeDraft('')).toBeNull();
    expect(decodeDraft(btoa(JSON.stringify(['ALL', []])))).toBeNull();
    expect(decodeDraft(btoa(JSON.stringify(['POOL', [['decision.generalPool', 5]]])))).toBeNull();
  });
});
