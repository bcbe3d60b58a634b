import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from './testing/harness.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const QUERY = '{ departments { code } }';
const nested = (levels: number): string => '{a'.repeat(levels) + '}'.repeat(levels);

/** A refusal is JSON with a code and the request id, whatever came in, and tells nothing of ours. */
async function refusalOf(response: Response) {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/u);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(|select |<html/iu);
  const body = JSON.parse(text) as Record<string, unknown> & {
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  const { message, extensions } = body.errors?.[0] ?? { message: '', extensions: body };
  expect(extensions['requestId']).toBe(response.headers.get('x-request-id'));
  return { status: response.status, code: extensions['code'], message };
}

async function asLeadership(body: unknown, headers: Record<string, string> = {}) {
  const own = await app.headersOf('LEADERSHIP');
  return refusalOf(await app.send('/graphql', body, { ...own, ...headers }));
}

describe('malformed and costly requests', () => {
  it.each([
    ['broken JSON', '{"query": "{', 400, 'BAD_USER_INPUT'],
    ['a batch', [{ query: QUERY }, { query: QUERY }], 400, 'BAD_USER_INPUT'],
    ['no query', { query: 1 }, 400, 'BAD_USER_INPUT'],
    ['an empty body', '', 400, 'BAD_USER_INPUT'],
    ['NUL in a variable', { query: QUERY, variables: { name: 'a\0b' } }, 400, 'BAD_USER_INPUT'],
    [
      'NUL in a literal',
      { query: '{ department(code: "\\u0000") { id } }' },
      400,
      'BAD_USER_INPUT',
    ],
    ['a syntax error', { query: '{ departments ' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ department { x } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['thirteen levels', { query: nested(13) }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['what the parser cannot hold', { query: nested(4_000) }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a cycle', { query: '{...F} fragment F on Query {...F}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      '5,000 times a field',
      { query: `{${'periods '.repeat(5_000)}}` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '10,000 aliases',
      { query: `{${Array.from({ length: 3_000 }, (_, at) => `a${at}:periods`).join(' ')}}` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['300 KB', { query: `{ periods } #${'x'.repeat(300_000)}` }, 413, 'TOO_LARGE'],
    [
      'a document beside the one that runs',
      { query: 'query A {periods} query B {periods}' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_name, body, status, code) => {
    expect(await asLeadership(body)).toMatchObject({ status, code });
  });

  it('is refused by depth before anybody is asked who they are', async () => {
    const refusal = await refusalOf(await app.send('/graphql', { query: nested(13) }));
    expect(refusal).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('speaks the language of the reader and suggests no field', async () => {
    const zh = await asLeadership({ query: nested(13) });
    const en = await asLeadership({ query: nested(13) }, { 'accept-language': 'en-GB' });
    expect(zh.message).toBe('查询超出限制:最多 12 个嵌套层数。');
    expect(en.message).toBe('The document passes a limit: at most 12 levels of nesting.');
    const misspelt = await asLeadership({ query: '{ department(code: "C01") { nam } }' });
    expect(misspelt.message).not.toMatch(/did you mean/iu);
  });

  it('takes nothing but JSON by POST', async () => {
    const own = await app.headersOf('LEADERSHIP');
    const get = await fetch(`${app.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: own,
    });
    expect(await refusalOf(get)).toMatchObject({ status: 405 });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const response = await app.send(
        '/graphql',
        { query: QUERY },
        { ...own, 'content-type': type },
      );
      expect(await refusalOf(response), type).toMatchObject({ status: 415 });
    }
  });

  it('answers prototypes, NUL and lone surrogates as it answers any wrong value', async () => {
    for (const query of [
      '{ department(code: "\\u0000") { code } }',
      '{ department(code: "\\uD800") { code } }',
      '{ department(code: "__proto__") { code } }',
      `{ department(code: "C01'; reset role; --") { code } }`,
    ]) {
      const { status, body } = await app.post('LEADERSHIP', query);
      expect([200, 400], query).toContain(status);
      expect(body.errors?.map((error) => error.extensions['code']) ?? [], query).not.toContain(
        'INTERNAL',
      );
    }
  });
});

describe('requests from elsewhere', () => {
  it('change nothing: a foreign, an opaque and a missing origin are refused', async () => {
    const { cookie } = (await app.headersOf('LEADERSHIP')) as { cookie: string };
    const send = (headers: Record<string, string>) =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: JSON.stringify({ query: QUERY }),
      });
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: app.url.replace('http', 'https') },
      {},
    ]) {
      expect(await refusalOf(await send(headers as Record<string, string>))).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    }
    expect((await send({ origin: app.url })).status).toBe(200);
    const out = await fetch(`${app.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: 'https://elsewhere.example' },
    });
    expect(await refusalOf(out)).toMatchObject({ status: 403 });
    expect((await send({ origin: app.url })).status).toBe(200);
  });

  it('with a token and no cookie need no origin', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${app.signIns.apiToken}`,
      },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(response.status).toBe(200);
  });
});

describe('who is not signed in', () => {
  it('gets neither a field nor the schema', async () => {
    for (const query of [QUERY, '{ __schema { types { name } } }', '{ __typename }']) {
      const refusal = await refusalOf(await app.send('/graphql', { query }));
      expect(refusal).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
    const { body } = await app.post('TOKEN', '{ __schema { queryType { name } } }');
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('200 mixed requests at once', () => {
  it('each see their own rows', async () => {
    const query = '{ employees(first: 1) { totalCount } }';
    const countOf = async (caller: 'PERSONNEL' | 'DEPARTMENT_SECRETARY' | 'EMPLOYEE') => {
      const { body } = await app.post(caller, query);
      return (body.data as unknown as { employees: { totalCount: number } }).employees.totalCount;
    };
    const alone = {
      PERSONNEL: await countOf('PERSONNEL'),
      DEPARTMENT_SECRETARY: await countOf('DEPARTMENT_SECRETARY'),
      EMPLOYEE: await countOf('EMPLOYEE'),
    };
    expect(alone.EMPLOYEE).toBe(1);
    expect(alone.DEPARTMENT_SECRETARY).toBeGreaterThan(1);
    expect(alone.PERSONNEL).toBeGreaterThan(alone.DEPARTMENT_SECRETARY);
    const callers = Object.keys(alone) as (keyof typeof alone)[];
    const mixed = Array.from({ length: 200 }, (_, at) => callers[at % 3] as keyof typeof alone);
    const counts = await Promise.all(mixed.map(countOf));
    expect(counts).toEqual(mixed.map((caller) => alone[caller]));
  });
});

describe('every answer', () => {
  it('forbids scripts, frames and guessing of types, and is not kept', async () => {
    const { headers } = await app.send('/graphql', { query: QUERY });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('names the address it does not know in JSON', async () => {
    for (const path of ['/auth/nothing', '/assets/nothing.js', '/nothing']) {
      const response = await fetch(app.url + path, { headers: { accept: 'application/json' } });
      expect(await refusalOf(response), path).toMatchObject({ status: 404 });
    }
    const health = await fetch(`${app.url}/health`);
    expect(await health.json()).toEqual({ status: 'ok', engine: app.database.engine });
  });
});
