import '../schema.js';
import { PROBLEM_CODES } from '@hebo/domain';
import { expect, it } from 'vitest';
import { NOTICE_WORDS } from '../modules/outcome/notice-wording.js';
import { PERSON_NOTICE_WORDS } from '../modules/pay/person-notice-wording.js';
import { CODES } from './problems.js';
import { UserErrorCode } from './user-error.type.js';
import { SERVER_RULES, WORDS, wordingOf } from './wording.js';

const NOTICES = { ...NOTICE_WORDS, ...PERSON_NOTICE_WORDS };
const RULES = [...PROBLEM_CODES, ...SERVER_RULES];

it('words every rule of the domain and of the server in both languages', () => {
  expect(Object.keys(WORDS).toSorted()).toEqual(RULES.toSorted());
  for (const rule of RULES) {
    expect(wordingOf(rule, {}, 'zh'), rule).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(wordingOf(rule, {}, 'en'), rule).toMatch(/^[^\u4e00-\u9fff]+\.$/);
  }
  for (const [code, { zh, en }] of Object.entries(NOTICES)) {
    expect(zh, code).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en, code).toMatch(/^[^\u4e00-\u9fff]+\.$/);
  }
});

it('gives every rule a code of the closed list, and words the codes in both languages', () => {
  expect(Object.keys(CODES).toSorted()).toEqual(RULES.toSorted());
  for (const code of Object.values(CODES)) expect(Object.keys(UserErrorCode)).toContain(code);
});

it('names the same values in both languages', () => {
  // A value that is itself a word stands in it once for each language.
  const names = (text: string) =>
    (text.match(/\{\w+\}/g) ?? []).map((name) => name.replace(/(Zh|En)\}$/, '}')).toSorted();
  for (const [rule, { zh, en }] of Object.entries({ ...WORDS, ...NOTICES })) {
    expect(names(zh), rule).toEqual(names(en));
  }
});

it('fills the values in', () => {
  expect(wordingOf('must_be_positive', { value: '-3' }, 'zh')).toBe('须大于零，现为 -3。');
  expect(wordingOf('must_be_positive', { value: '-3' }, 'en')).toBe(
    'It must be above zero; it is -3.',
  );
});
