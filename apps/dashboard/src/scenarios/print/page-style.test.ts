import { describe, expect, it } from 'vitest';
import { pageStyle } from './page-style';

describe('the style of a printed page', () => {
  it('holds the page number, and names cannot end its strings', () => {
    const style = pageStyle({ left: 'a"b\\c\nd', right: 'r', page: ['第 ', ' 页 共 ', ' 页'] });
    expect(style).toContain('"第 " counter(page) " 页 共 " counter(pages) " 页"');
    expect(style).toContain('@bottom-left { content: "a\\"b\\\\c d";');
    expect(style).toContain('size: A4 landscape;');
  });
});
