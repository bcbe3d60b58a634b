import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';
import { byYear, holdingIn, newestFirst } from './timeline';

const FIRST = '2026-01-01T00:00:00Z';
const LATER = '2026-05-02T08:00:00Z';
const LAST = '2026-06-03T08:00:00Z';

const title = { id: 'a', from: '2019-03', to: '2024-09', recordedFrom: FIRST, recordedTo: LATER };
const corrected = { id: 'b', from: '2019-03', to: '2024-10', recordedFrom: LATER };
const promoted = { id: 'c', from: '2024-10', to: null, recordedFrom: LATER };

describe('a timeline', () => {
  it('puts the latest start first, and of one start what is known last', () => {
    expect(newestFirst([title, corrected, promoted]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
  it('finds what holds in a month: from its first month, before its end, never superseded', () => {
    expect(holdingIn('2024-09', [title, corrected, promoted])?.id).toBe('b');
    expect(holdingIn('2024-10', [title, corrected, promoted])?.id).toBe('c');
    expect(holdingIn('2019-02', [title, corrected, promoted])).toBeUndefined();
  });
  it('stands by the year in which each entry began', () => {
    expect(byYear([title, promoted]).map(({ year }) => year)).toEqual(['2024', '2019']);
  });
});

describe('the history of corrections', () => {
  const worded = [
    { ...title, subject: '职称', text: '讲师 2019-03 起' },
    {
      ...corrected,
      subject: '职称',
      text: '讲师 2019-04 起',
      recordedBy: '人事处',
      reason: '更正',
    },
    { id: 'd', subject: '病假', text: '3 天', recordedFrom: FIRST, recordedTo: LAST },
    { id: 'e', subject: '学位', text: '博士', recordedFrom: FIRST },
  ];

  it('gives old beside new with who and why, what was taken back, and no first entry', () => {
    expect(changesOf(worded)).toEqual([
      {
        key: 'd.withdrawn',
        at: LAST,
        by: null,
        reason: null,
        subject: '病假',
        before: '3 天',
        after: null,
      },
      {
        key: 'b',
        at: LATER,
        by: '人事处',
        reason: '更正',
        subject: '职称',
        before: '讲师 2019-03 起',
        after: '讲师 2019-04 起',
      },
    ]);
  });
});
