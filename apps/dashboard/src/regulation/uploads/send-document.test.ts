import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './send-document';

describe('which files can be loaded', () => {
  it('goes by the ending, in any case', () => {
    expect(contentTypeOf('办法.txt')).toBe('text/plain');
    expect(contentTypeOf('办法.v2.DOCX')).toMatch(/wordprocessingml/);
  });
  it('refuses what is neither text nor .docx', () => {
    expect(contentTypeOf('办法.doc')).toBeUndefined();
    expect(contentTypeOf('docx')).toBeUndefined();
    expect(contentTypeOf('办法.pdf')).toBeUndefined();
  });
});
