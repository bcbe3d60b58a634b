import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST_LIMITS } from '../src/common/cost-plugin.js';
import { TestApp } from '../src/testing/harness.js';
import { HOSTILE, typeOf } from './hostile-documents.js';
import { INSIDE } from './hostile-graphql-signs.js';

describe('hostile requests', () => {
  let app: TestApp;
  let cookie: Record<string, string>;
  beforeAll(async () => {
    const endless = { most: 1_000_000_000, restored: 1 };
    app = await TestApp.start({ limits: { ...COST_LIMITS, person: endless } });
    cookie = await app.headersOf('PERSONNEL');
  });
  afterAll(() => app.stop());

  it.each(HOSTILE.map((each) => [each.what, each] as const))(
    '%s is refused in JSON, and somebody else is answered meanwhile',
    async (_what, hostile) => {
      const { method = 'POST', body } = hostile;
      const [response, other] = await Promise.all([
        fetch(`${app.url}/graphql`, {
          method,
          headers: { 'content-type': typeOf(hostile), origin: app.url, ...cookie },
          ...(method !== 'GET' && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
        }),
        app.post('AUDITOR', '{ viewer { name } }'),
      ]);
      const text = await response.text();
      expect(other.body.errors).toBeUndefined();
      expect(response.headers.get('content-type')).toMatch(
        /^application\/(graphql-response\+)?json/u,
      );
      expect(response.status).toBeLessThan(500);
      expect(text).not.toMatch(INSIDE);
      const { errors, data } = JSON.parse(text) as {
        errors: { message: string; extensions: { code: string; requestId: string } }[];
        data?: Record<string, unknown> | null;
      };
      expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      expect(errors[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/u);
      expect(errors[0]?.extensions.code).not.toBe('INTERNAL');
      expect(text).not.toMatch(/did you mean/iu);
      expect([200, 400, 403, 405, 413, 415]).toContain(response.status);
      if (response.status === 200) expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('takes a name of a prototype, a lone surrogate and a very long text for what they are', async () => {
    const query = 'query($code: String!) { department(code: $code) { id } }';
    for (const code of [
      '__proto__',
      'constructor',
      '\ud800',
      '\udfff\ud800',
      'x'.repeat(200_000),
    ]) {
      const { status, body } = await app.post('PERSONNEL', query, { code });
      expect([status, body.data]).toEqual([200, { department: null }]);
    }
    const polluted = await app.send(
      '/graphql',
      `{"query":"{ viewer { name } }","variables":{"__proto__":{"isAdmin":true}},"__proto__":{"x":1}}`,
      cookie,
    );
    expect(polluted.status).toBe(200);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('answers as the client accepts, also in the type of GraphQL over HTTP', async () => {
    const headers = { ...cookie, accept: 'application/graphql-response+json' };
    const good = await app.send('/graphql', { query: '{ viewer { name } }' }, headers);
    expect(good.headers.get('content-type')).toContain('application/graphql-response+json');
    const wrong = await app.send('/graphql', { query: '{ nothing }' }, headers);
    expect(wrong.status).toBe(400);
    const nobody = await app.send(
      '/graphql',
      { query: '{ viewer { name } }' },
      {
        accept: 'application/graphql-response+json',
      },
    );
    expect(nobody.status).toBe(401);
  });

  it('tells nobody the schema before a sign-in', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      const { status, body } = await app.post(null, query);
      expect([status, body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
    }
    const typename = await app.post(null, '{ __typename }');
    expect(typename.status).toBe(401);
  });
});
