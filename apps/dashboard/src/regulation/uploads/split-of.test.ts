import { describe, expect, it } from 'vitest';
import { splitOf } from './split-of';

const ARTICLES = [
  { number: '1', text: [{ heading: '第一条', document: { id: 'a' } }] },
  {
    number: '2',
    text: [
      { heading: '第二条', document: { id: 'b' } },
      { heading: '第 2 条', document: { id: 'a' } },
    ],
  },
  { number: 'annex', text: [] },
];

describe('what a document was split into', () => {
  it('is what the articles hold of that document, and what they lack', () => {
    expect(splitOf(ARTICLES, 'a')).toEqual({
      found: [
        { number: '1', heading: '第一条' },
        { number: '2', heading: '第 2 条' },
      ],
      missing: ['annex'],
    });
    expect(splitOf(ARTICLES, 'b').missing).toEqual(['1', 'annex']);
  });
});
