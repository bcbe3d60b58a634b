import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { exampleFiles } from './worked-example.js';

interface Result {
  readonly name: string;
  readonly isPassed: boolean;
  readonly figures: readonly { path: string; expected: string; actual: string; isEqual: boolean }[];
}
interface Ran extends Payload {
  readonly results: readonly Result[];
}

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function run(input: object, caller: Caller = 'EMPLOYEE'): Promise<Ran> {
  const { workedExampleRun } = await ask<{ workedExampleRun: Ran }>(app, caller, {
    query: `query ($input: WorkedExampleRunInput!) { workedExampleRun(input: $input) {
      results { name isPassed figures { path expected actual isEqual } } userErrors { rule field message } } }`,
    variables: { input },
  });
  return workedExampleRun;
}

const failed = ({ results }: Ran) => results.filter(({ isPassed }) => !isPassed);

describe('worked examples', () => {
  it('are listed by article, and each of them passes by its key', async () => {
    const { workedExamples, of14 } = await ask<
      Record<'workedExamples' | 'of14', { key: string; articles: string[]; given: string }[]>
    >(
      app,
      'EMPLOYEE',
      '{ workedExamples { key articles given } of14: workedExamples(article: "14") { key articles given } }',
    );
    expect(workedExamples.length).toBeGreaterThan(of14.length);
    expect(of14.length).toBeGreaterThan(0);
    for (const { key, given } of workedExamples) {
      expect(JSON.parse(given), key).toBeTypeOf('object');
      const ran = await run({ key });
      expect(ran.results).toHaveLength(1);
      expect(failed(ran), key).toEqual([]);
    }
  });

  it.each(exampleFiles().map(([name, text]) => [name, text] as const))(
    'of the file %s pass when somebody sends them',
    async (_, text) => {
      const ran = await run({ yaml: text });
      expect(ran.userErrors).toEqual([]);
      expect(ran.results.length).toBeGreaterThan(0);
      expect(failed(ran)).toEqual([]);
      for (const { figures } of ran.results) expect(figures.length).toBeGreaterThan(0);
    },
  );

  const OFFICE = `name: 机关
kind: officeBase
articles: ["17"]
given: {generalPool: 1000000, officeHeadcount: 10, collegeHeadcount: 40, weightedCoefficients: 12}
expect: {P: "1.00"}`;

  it('tell what came out where it is not what was expected', async () => {
    const { results } = await run({ yaml: OFFICE });
    expect(results[0]).toMatchObject({ name: '机关', isPassed: false });
    expect(results[0]?.figures).toEqual([
      { path: 'P', expected: '1.00', actual: '20202.02', isEqual: false },
    ]);
  });

  it('tell what is wrong with what is given, in the reader’s language', async () => {
    const wrong = OFFICE.replace('10,', '-10,');
    const { results } = await run({ yaml: wrong });
    expect(results[0]?.isPassed).toBe(false);
    expect(results[0]?.figures[0]).toMatchObject({ path: 'officeHeadcount', isEqual: false });
    expect(results[0]?.figures[0]?.actual).toMatch(/[\u4e00-\u9fff]/);
  });

  it.each<[string, object, string, string]>([
    ['nothing', {}, 'blank', 'yaml'],
    ['an unknown key', { key: 'x' }, 'example_not_found', 'key'],
    ['no YAML', { yaml: '{a: [' }, 'not_yaml', 'yaml'],
    ['too long a text', { yaml: '#'.repeat(50_001) }, 'too_long', 'yaml'],
    ['too many examples', { yaml: '- {name: x}\n'.repeat(51) }, 'too_many_examples', 'yaml'],
    ['aliases', { yaml: 'a: &a [x]\nb: [*a, *a]' }, 'not_yaml', 'yaml'],
    ['brackets without end', { yaml: '['.repeat(20_000) }, 'not_yaml', 'yaml'],
  ])('are refused: %s', async (_, input, rule, field) => {
    const { results, userErrors } = await run(input);
    expect(results).toEqual([]);
    expect(userErrors.map((each) => [each.rule, each.field.at(-1)])).toEqual([[rule, field]]);
  });

  it.each([
    ['a kind that there is none of', 'kind: nothing'],
    ['no kind', 'name: x'],
    ['a list for a map', 'kind: allocation\ngiven: [1, 2]\nexpect: [3]'],
    ['text for a map', 'kind: research\ngiven: x\nexpect: y'],
    [
      'numbers without bounds',
      'kind: officeBase\ngiven: {generalPool: 1e99999}\nexpect: {P: 1e99999}',
    ],
    [
      'odd months',
      'kind: basePay\ngiven: {category: worker, grade: 3, workStarted: 0000-00, payMonth: x}\nexpect: {living: 1}',
    ],
    [
      'an odd event',
      'kind: personMonth\ngiven: {month: 2026-03, events: [{type: constructor}, null, 5]}\nexpect: {living: 1}',
    ],
    [
      'names of objects',
      'kind: __proto__\ngiven: {__proto__: {a: 1}, constructor: 2}\nexpect: {toString: 1}',
    ],
    [
      'deep nesting',
      `kind: allocation\ngiven: ${'{a: '.repeat(400)}1${'}'.repeat(400)}\nexpect: {}`,
    ],
  ])('that make no sense fail, and the server goes on: %s', async (_, yaml) => {
    const { results } = await run({ yaml });
    expect(results.map(({ isPassed }) => isPassed)).toEqual([false]);
    expect((await run({ yaml: OFFICE })).results).toHaveLength(1);
  });

  it('are not for strangers or tokens', async () => {
    const query = 'query { workedExampleRun(input: {yaml: "x"}) { results { name } } }';
    expect((await app.post(null, query)).status).toBe(401);
    expect((await app.post('TOKEN', query)).body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
