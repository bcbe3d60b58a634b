import { expect, it } from 'vitest';
import { hashOfPassword, isPassword, newFirstPassword, passwordProblem } from './password.js';

it.each([
  ['Abcdefgh1', 'zhang', 'at least 10'],
  ['Abcdefghi1', 'zhang', null],
  ['abcdefghij1', 'zhang', 'three of'],
  ['abcdefghi-1', 'zhang', null],
  ['ABCDEFGHIJ', 'zhang', 'three of'],
  ['中文密码够十个字符了吧', 'zhang', 'three of'],
  ['中文密码够十个字符Ab1', 'zhang', null],
  ['Zhang-2026-x', 'zhang', 'the account'],
  ['某某职业技术学院-Ab1', 'zhang', 'the institution'],
  ['人事处的张三-Abc123', 'zhang', 'the name'],
  ['Ab1-'.repeat(50), 'zhang', null],
  [`${'Ab1-'.repeat(50)}x`, 'zhang', 'at most 200'],
])('judges %s for %s: %s', (password, accountName, expected) => {
  const problem =
    passwordProblem(password, [accountName, '人事处的张三', '', '某某职业技术学院'])?.en ?? null;
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toContain(expected);
});

it('stores argon2id at the agreed cost and knows the password again', async () => {
  const stored = await hashOfPassword('Abcdefghi1');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  expect(await isPassword('Abcdefghi1', stored)).toBe(true);
  expect(await isPassword('Abcdefghi2', stored)).toBe(false);
  expect(await isPassword('Abcdefghi1', null)).toBe(false);
});

it('draws first passwords that keep the rules, each another', () => {
  const drawn = Array.from({ length: 200 }, newFirstPassword);
  expect(new Set(drawn).size).toBe(200);
  expect(drawn.filter((password) => passwordProblem(password, []) !== null)).toEqual([]);
  expect(drawn.filter((password) => password.length !== 14)).toEqual([]);
});
