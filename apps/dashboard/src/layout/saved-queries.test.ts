import { expect, it } from 'vitest';
import { readQueries, withQuery } from './use-saved-queries';

const query = (name: string, department: string) => ({ name, values: { department } });

it('reads what was kept, and nothing of what was not', () => {
  expect(readQueries(JSON.stringify([query('本院', 'C01')]))).toEqual([query('本院', 'C01')]);
  expect(readQueries(null)).toEqual([]);
  expect(readQueries('{')).toEqual([]);
  expect(readQueries('{"name":"x"}')).toEqual([]);
  expect(readQueries('[1,{"name":1,"values":{}},{"name":"x"}]')).toEqual([]);
});

it('keeps one query under one name', () => {
  const kept = withQuery([query('本院', 'C01'), query('机关', 'O01')], query('本院', 'C02'));
  expect(kept).toEqual([query('机关', 'O01'), query('本院', 'C02')]);
});
