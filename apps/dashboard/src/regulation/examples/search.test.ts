import { describe, expect, it } from 'vitest';
import { articlesOf, isAbout } from './search';

const SETTLED = { name: 'A promoted cadre is settled', articles: ['28(2)', '19'] };
const ANNEX = { name: 'Nine years', articles: ['annex', '11'] };

describe('the search for worked examples', () => {
  it('lists the articles in the order of the text', () => {
    expect(articlesOf([SETTLED, ANNEX, SETTLED])).toEqual(['11', '19', '28', 'annex']);
  });
  it('finds by article, whatever item the example names', () => {
    expect(isAbout(SETTLED, '28', '')).toBe(true);
    expect(isAbout(SETTLED, '2', '')).toBe(false);
  });
  it('finds by words of the name, in any case', () => {
    expect(isAbout(ANNEX, '', ' nine ')).toBe(true);
    expect(isAbout(ANNEX, '28', 'nine')).toBe(false);
  });
});
