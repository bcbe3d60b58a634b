import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf, codesOf, type Payload, type UserError } from './ask.js';

interface Bad {
  readonly what: string;
  readonly overrides: readonly { path: string; value: string | null }[];
  readonly lockMode?: string;
  readonly error: Pick<UserError, 'code' | 'rule' | 'field'>;
  readonly zh: string;
  readonly en: string;
}

const first = ['input', 'overrides', '0', 'value'];
const one = (path: string, value: string | null) => [{ path, value }];

/** Sent as a preview on the demo's year: each is refused beside its field, in words to act on. */
const BAD: readonly Bad[] = [
  {
    what: 'establishment 0',
    overrides: one('facts.departments.C01.establishment', '0'),
    error: { code: 'OUT_OF_RANGE', rule: 'establishment_must_be_positive', field: first },
    zh: '岗位编制数须大于零，否则超缺编率无从计算；请人事处核定编制。',
    en: 'The establishment must be above zero, or the variance has no meaning; have the personnel office set it.',
  },
  {
    what: 'a share above 1',
    overrides: one('facts.departments.T01.commonCourseShare', '24'),
    error: { code: 'OUT_OF_RANGE', rule: 'share_must_be_within_zero_and_one', field: first },
    zh: '比例须在 0 与 1 之间，如 24% 填写 0.24；现为 24。',
    en: 'A share lies between 0 and 1, so 24% is entered as 0.24; it is 24.',
  },
  {
    what: 'shares that add up to more than 1',
    overrides: [
      { path: 'facts.departments.T01.commonCourseShare', value: '0.5' },
      { path: 'facts.departments.T02.commonCourseShare', value: '0.4' },
      { path: 'facts.departments.T03.commonCourseShare', value: '0.2' },
    ],
    error: {
      code: 'OUT_OF_RANGE',
      rule: 'shares_sum_to_more_than_one',
      field: ['input', 'overrides', '2', 'value'],
    },
    zh: '各教学部公共基础课学时比例之和为 1.1，不能超过 1。',
    en: 'The shares of common course hours add up to 1.1; they cannot exceed 1.',
  },
  {
    what: 'a missing score',
    overrides: one('facts.departments.C01.score', null),
    error: { code: 'MISSING_INPUT', rule: 'missing', field: first },
    zh: '缺少此项，请填写后再算。',
    en: 'This value is missing; enter it to compute.',
  },
  {
    what: 'a negative headcount',
    overrides: one('facts.departments.C01.headcount.senior', '-1'),
    error: { code: 'OUT_OF_RANGE', rule: 'must_not_be_negative', field: first },
    zh: '不能为负，现为 -1。',
    en: 'It cannot be negative; it is -1.',
  },
  {
    what: 'an unknown department',
    overrides: one('facts.departments.X99.score', '90'),
    error: {
      code: 'NOT_FOUND',
      rule: 'unknown_department',
      field: ['input', 'overrides', '0', 'path'],
    },
    zh: '没有代码为“X99”的单位，请核对单位代码。',
    en: 'There is no department with the code “X99”; check the code.',
  },
  {
    what: 'an unknown path',
    overrides: one('decision.generosity', '1'),
    error: { code: 'INVALID', rule: 'unknown_path', field: ['input', 'overrides', '0', 'path'] },
    zh: '没有这一项，请从参数清单中选择。',
    en: 'There is no such value; choose one from the list of parameters.',
  },
  {
    what: 'a pool of zero',
    overrides: one('decision.generalPool', '0'),
    error: { code: 'OUT_OF_RANGE', rule: 'must_be_positive', field: first },
    zh: '须大于零，现为 0。',
    en: 'It must be above zero; it is 0.',
  },
  {
    what: 'a pool with three decimals',
    overrides: one('decision.generalPool', '30000000.125'),
    error: { code: 'INVALID', rule: 'money_has_at_most_two_decimals', field: first },
    zh: '金额最多两位小数（精确到分），现为 30000000.125。',
    en: 'An amount has at most two decimals (fen); it is 30000000.125.',
  },
  {
    what: 'K1 without K2',
    lockMode: 'RATES',
    overrides: one('decision.staffRate', '11000'),
    error: { code: 'MISSING_INPUT', rule: 'rates_come_in_pairs', field: ['input', 'overrides'] },
    zh: '定基数时 K1 与 K2 须同时给出，缺一不可。',
    en: 'With given rates both K1 and K2 are needed; one alone does not do.',
  },
  {
    what: 'a word for a number',
    overrides: one('decision.generalPool', '三千万'),
    error: { code: 'INVALID', rule: 'not_a_number', field: first },
    zh: '“三千万”不是数，请填写如 12.5 的十进制数。',
    en: '“三千万” is not a number; enter a decimal such as 12.5.',
  },
  {
    what: 'the same value twice',
    overrides: [...one('decision.generalPool', '1'), ...one('decision.generalPool', '2')],
    error: {
      code: 'INVALID',
      rule: 'override_given_twice',
      field: ['input', 'overrides', '1', 'path'],
    },
    zh: '同一项给出了两次，请保留一次。',
    en: 'The same value is given twice; keep one of them.',
  },
];

const PREVIEW =
  'query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) { outcome { allocated } userErrors { code rule message field } } }';

describe('bad input', () => {
  let app: TestApp;
  let base: string;
  beforeAll(async () => {
    app = await TestApp.start();
    base = await baseOf(app, '2026');
  });
  afterAll(() => app.stop());

  const preview = async (bad: Pick<Bad, 'overrides' | 'lockMode'>, language: string) => {
    const { overrides, lockMode = 'POOL' } = bad;
    const { scenarioPreview } = await ask<{ scenarioPreview: Payload & { outcome: unknown } }>(
      app,
      'LEADERSHIP',
      {
        query: PREVIEW,
        variables: { input: { base, lockMode, overrides } },
        headers: { 'accept-language': language },
      },
    );
    return scenarioPreview;
  };

  it.each(BAD.map((bad) => [bad.what, bad] as const))('%s', async (_, bad) => {
    const zh = await preview(bad, 'zh-CN,zh;q=0.9');
    expect(zh).toEqual({ outcome: null, userErrors: [{ ...bad.error, message: bad.zh }] });
    const en = await preview(bad, 'en-GB');
    expect(en.userErrors).toEqual([{ ...bad.error, message: bad.en }]);
  });

  it('tells all of it at once, in a fixed order', async () => {
    const overrides = [
      ...one('decision.generalPool', '0'),
      ...one('facts.departments.C05.score', null),
      ...one('facts.departments.C01.establishment', '0'),
    ];
    const { userErrors } = await preview({ overrides }, 'zh');
    expect(userErrors.map(({ rule, field }) => [rule, field[2]])).toEqual([
      ['establishment_must_be_positive', '2'],
      ['missing', '1'],
      ['must_be_positive', '0'],
    ]);
  });

  it('names the base where it is not there or not a scenario', async () => {
    for (const other of ['x', Buffer.from('Scenario:1').toString('base64url')]) {
      const { scenarioPreview } = await ask<{ scenarioPreview: Payload }>(app, 'LEADERSHIP', {
        query: PREVIEW,
        variables: { input: { base: other, lockMode: 'POOL', overrides: [] } },
      });
      expect(scenarioPreview.userErrors).toMatchObject([
        { code: 'NOT_FOUND', rule: 'scenario_not_found', field: ['input', 'base'] },
      ]);
    }
  });

  it('refuses JSON numbers and number literals for decimals, amounts and days', async () => {
    const set = (value: string) =>
      `mutation { departmentYearSet(input: {department: "C01", period: "2026", establishment: ${value}}) { userErrors { code } } }`;
    const withVariable =
      'mutation ($e: Decimal) { departmentYearSet(input: {department: "C01", period: "2026", establishment: $e}) { userErrors { code } } }';
    const open = (pool: string, day: string) =>
      `mutation { institutionYearOpen(input: {period: "2031", countDate: ${day}, generalPool: ${pool}, idempotencyKey: "n"}) { userErrors { code } } }`;
    const answers = [
      await app.post('PERSONNEL', set('40')),
      await app.post('PERSONNEL', set('40.5')),
      await app.post('PERSONNEL', withVariable, { e: 40.5 }),
      await app.post('PERSONNEL', withVariable, { e: '4e1' }),
      await app.post('PERSONNEL', open('3000', '"2031-12-31"')),
      await app.post('PERSONNEL', open('"3000"', '"2031-02-30"')),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(codesOf(answer).every((code) => /BAD_USER_INPUT|VALIDATION_FAILED/.test(code))).toBe(
        true,
      );
    }
    expect(answers.map((answer) => codesOf(answer)[0])).toEqual(
      answers.map(() => 'BAD_USER_INPUT'),
    );
  });

  it('answers malformed and too deep documents with 4xx JSON and no stack', async () => {
    const deep = (depth: number): string =>
      depth === 0 ? 'id' : `employees(first: 1) { nodes { department { ${deep(depth - 1)} } } }`;
    const documents = [
      '{ departments { code ',
      '{ nothing }',
      `{ departments { ${deep(8)} } }`,
      '',
    ];
    for (const document of documents) {
      const answer = await app.post('PERSONNEL', document);
      expect(answer.status, document).toBeGreaterThanOrEqual(400);
      expect(answer.status, document).toBeLessThan(500);
      expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.ts:|\.js:/);
    }
  });
});
