import { describe, expect, it } from 'vitest';
import { TYPES, matching } from './schema-entries';

describe('the reference', () => {
  it('begins with what can be asked and has every type described', () => {
    expect(TYPES.slice(0, 2).map(({ name }) => name)).toEqual(['Query', 'Mutation']);
    expect(TYPES.filter(({ description }) => description === '')).toEqual([]);
  });
  it('shows a field with its arguments and its type', () => {
    const field = TYPES[0]?.fields.find(({ name }) => name === 'department');
    expect(field).toMatchObject({ signature: 'department(code: String!)', type: 'Department' });
  });
  it('finds by name and by Chinese words, and leaves out the fields that do not fit', () => {
    const [query] = matching(TYPES, 'query clientTokens');
    expect(query?.fields.map(({ name }) => name)).toEqual(['clientTokens']);
    expect(matching(TYPES, '令牌').map(({ name }) => name)).toContain('ClientToken');
    expect(matching(TYPES, 'no such word')).toEqual([]);
  });
});
