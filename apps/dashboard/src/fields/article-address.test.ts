import { describe, expect, it } from 'vitest';
import { articleAddress, readingAddress } from './article-address';

describe('where a citation leads', () => {
  it('opens the article, whatever item it names', () => {
    expect(articleAddress({ article: '17' })).toBe('/regulation?article=17');
    expect(articleAddress({ article: '28(2)' })).toBe('/regulation?article=28');
  });
  it('opens a table at its article and the annex by itself', () => {
    expect(articleAddress({ article: '18', table: '表 4' })).toBe('/regulation?article=18');
    expect(articleAddress({ article: '11', table: '附件' })).toBe('/regulation?article=annex');
    expect(articleAddress({ article: '11', table: 'Annex' })).toBe('/regulation?article=annex');
  });
  it('leads nowhere for another document', () => {
    expect(articleAddress({ article: '苏人通〔2006〕332号' })).toBeNull();
  });
  it('opens a reading in its own tab', () => {
    expect(readingAddress('D2b')).toBe('/regulation?tab=readings#D2b');
  });
});
