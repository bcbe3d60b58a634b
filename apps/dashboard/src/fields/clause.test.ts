import { describe, expect, it } from 'vitest';
import { clause } from './clause';

describe('clause', () => {
  it.each([
    ['28(2)', '28', '2'],
    ['7', '7', null],
    ['附件', '附件', null],
  ])('reads %s', (text, article, item) => {
    expect(clause(text)).toEqual({ article, item, table: null, cell: null });
  });
});
