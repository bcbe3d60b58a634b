import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TrustedDocuments } from '../src/common/trusted-documents.js';
import { TestApp, type Caller } from '../src/testing/harness.js';

const TEXT = 'query Own($kind: [DepartmentKind!]) { departments(kind: $kind) { code } }';
const FREE = '{ departments { name } }';

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-documents-'));
  const file = join(folder, 'trusted-documents.json');
  let app: TestApp;
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify({ known: TEXT }));
    app = await TestApp.start({ documents: new TrustedDocuments(file) });
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  async function send(caller: Caller, body: object, headers: Record<string, string> = {}) {
    const response = await app.send('/graphql', body, {
      ...(await app.headersOf(caller)),
      ...headers,
    });
    const answer = (await response.json()) as {
      data?: { departments: { code: string }[] };
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, answer, code: answer.errors?.[0]?.extensions.code };
  }

  it('answers a session that names a document of the pages, with its variables', async () => {
    const variables = { kind: ['COLLEGE'] };
    const { status, answer } = await send('EMPLOYEE', { documentId: 'known', variables });
    expect(status).toBe(200);
    expect(answer.data?.departments).toHaveLength(11);
  });

  it('refuses every text of a session, also one that is like a document', async () => {
    for (const caller of ['LEADERSHIP', 'PERSONNEL', 'DEPARTMENT_SECRETARY', 'EMPLOYEE'] as const) {
      for (const query of [FREE, TEXT, '{ __schema { queryType { name } } }']) {
        const { status, code, answer } = await send(caller, { query });
        expect([caller, status, code]).toEqual([caller, 403, 'DOCUMENT_NOT_TRUSTED']);
        expect(answer.data).toBeUndefined();
      }
    }
  });

  it('refuses an id that nobody built, and a text beside an id is not looked at', async () => {
    const unknown = await send('PERSONNEL', { documentId: 'unknown', query: FREE });
    expect([unknown.status, unknown.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
    for (const documentId of ['__proto__', 'constructor', '']) {
      expect((await send('EMPLOYEE', { documentId })).code).toBe('DOCUMENT_NOT_TRUSTED');
    }
    const both = await send('EMPLOYEE', { documentId: 'known', query: '{ nothing }' });
    expect(both.answer.data?.departments[0]).toEqual({ code: expect.any(String) });
  });

  it('opens the console to those who may use it, and to nobody by the header alone', async () => {
    const console = { 'hebo-console': '1' };
    for (const caller of ['PERSONNEL', 'AUDITOR'] as const) {
      expect((await send(caller, { query: FREE }, console)).status).toBe(200);
    }
    for (const caller of ['LEADERSHIP', 'DEPARTMENT_SECRETARY', 'EMPLOYEE'] as const) {
      expect((await send(caller, { query: FREE }, console)).code).toBe('DOCUMENT_NOT_TRUSTED');
    }
    expect((await send(null, { query: FREE }, console)).code).toBe('UNAUTHENTICATED');
  });

  it('lets other systems send text of their own', async () => {
    expect((await send('TOKEN', { query: FREE })).status).toBe(200);
  });

  it('reads a manifest that was built anew', async () => {
    expect((await send('EMPLOYEE', { documentId: 'later' })).code).toBe('DOCUMENT_NOT_TRUSTED');
    writeFileSync(file, JSON.stringify({ known: TEXT, later: FREE }));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect((await send('EMPLOYEE', { documentId: 'later' })).status).toBe(200);
  });
});
