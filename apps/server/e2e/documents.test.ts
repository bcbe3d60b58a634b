import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask } from './ask.js';

interface Answer {
  readonly id?: string;
  readonly articleCount?: number;
  readonly message?: string;
  readonly code?: string;
}

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function upload(
  caller: Caller,
  body: string | Uint8Array,
  names = 'title=办法&documentNumber=〔2015〕9号&fileName=a.txt',
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`${app.url}/documents?${encodeURI(names)}`, {
    method: 'POST',
    headers: {
      origin: app.url,
      'content-type': 'application/octet-stream',
      ...(await app.headersOf(caller)),
      ...headers,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const documentOf = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${inside}</w:body></w:document>`;
const docx = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(xml),
    ...more,
  });

describe('a document of the regulation', () => {
  it('is split into articles, which a citation opens, until it is taken away', async () => {
    const xml = documentOf(
      [
        '第一章 总则',
        '第一条 甲',
        '第十四条 </w:t><w:delText>旧</w:delText><w:t>乙&amp;丙',
        '（一）丁',
        '附件：',
        '表',
      ]
        .map(paragraph)
        .join(''),
    );
    const stored = await upload('PERSONNEL', docx(xml), 'title=绩效办法&fileName=办法.docx');
    expect(stored).toMatchObject({ status: 201, body: { articleCount: 3 } });
    const read = async (caller: Caller) =>
      ask<{ article: { text: unknown[] }; regulationDocuments: unknown[]; node: unknown }>(
        app,
        caller,
        `{ article(number: "14") { text { heading text document { title } } }
           regulationDocuments { title documentNumber fileName articleCount recordedBy }
           node(id: "${stored.body.id ?? ''}") { id } }`,
      );
    for (const caller of ['EMPLOYEE', 'LEADERSHIP', 'TOKEN'] as const) {
      const { article, regulationDocuments, node } = await read(caller);
      expect(article.text).toEqual([
        { heading: '第十四条', text: '乙&丙\n（一）丁', document: { title: '绩效办法' } },
      ]);
      expect(regulationDocuments).toMatchObject([
        { title: '绩效办法', documentNumber: null, fileName: '办法.docx', articleCount: 3 },
      ]);
      expect(node).toEqual({ id: stored.body.id });
    }
    const remove = () =>
      ask<{ regulationDocumentRemove: { removedId: string; userErrors: { rule: string }[] } }>(
        app,
        'PERSONNEL',
        `mutation { regulationDocumentRemove(input: {id: "${stored.body.id ?? ''}"}) { removedId userErrors { rule } } }`,
      );
    expect((await remove()).regulationDocumentRemove.removedId).toBe(stored.body.id);
    expect((await remove()).regulationDocumentRemove.userErrors).toEqual([
      { rule: 'document_not_found' },
    ]);
    const after = await read('EMPLOYEE');
    expect(after).toMatchObject({ article: { text: [] }, regulationDocuments: [], node: null });
  });

  it('may be plain text, in either encoding', async () => {
    const unicode = await upload('PERSONNEL', '第一条 甲\r\n第二条 乙');
    expect(unicode).toMatchObject({ status: 201, body: { articleCount: 2 } });
    // 第一条 甲, as Windows writes it in Chinese.
    const gbk = Uint8Array.of(0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xbc, 0xd7);
    expect((await upload('PERSONNEL', gbk)).body.articleCount).toBe(1);
  });

  it.each<Caller>(['LEADERSHIP', 'AUDITOR', 'DEPARTMENT_SECRETARY', 'EMPLOYEE', 'TOKEN'])(
    'is not taken from %s',
    async (caller) => {
      const refused = await upload(caller, '第一条 甲');
      expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    },
  );

  it('is not taken from a stranger or from a foreign page', async () => {
    expect((await upload(null, '第一条 甲')).status).toBe(401);
    const foreign = { origin: 'https://elsewhere.example' };
    expect((await upload('PERSONNEL', '第一条 甲', 'title=x', foreign)).status).toBe(403);
  });

  it.each<[string, string | Uint8Array, string, number, RegExp]>([
    ['without a title', '第一条 甲', 'title=', 400, /标题/],
    ['with a title too long', '第一条 甲', `title=${'长'.repeat(201)}`, 400, /200/],
    ['without an article', '只有一段话', 'title=x', 400, /第N条/],
    ['that is empty', '', 'title=x', 400, /第N条/],
    ['that is a PDF', '%PDF-1.7\n\u0001\u0002 第一条 甲', 'title=x', 415, /docx/],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'title=x', 415, /docx/],
    ['that is another zip', zipSync({ 'a.txt': strToU8('第一条 甲') }), 'title=x', 415, /docx/],
    ['that is a broken zip', docx(documentOf('')).slice(0, 90), 'title=x', 415, /docx/],
    ['whose XML is broken', docx('<w:document><w:p>'), 'title=x', 415, /docx/],
    [
      'with entities of its own',
      docx(`<!DOCTYPE x [<!ENTITY a "第一条">]>${documentOf(paragraph('&a;')).slice(38)}`),
      'title=x',
      415,
      /docx/,
    ],
    ['of more than two megabytes', '第一条 甲'.padEnd(2_200_000, '甲'), 'title=x', 413, /2 MB/],
  ])('%s is refused, and nothing is stored', async (_, body, names, status, words) => {
    const count = async () =>
      (
        await ask<{ regulationDocuments: unknown[] }>(
          app,
          'PERSONNEL',
          '{ regulationDocuments { id } }',
        )
      ).regulationDocuments.length;
    const before = await count();
    const refused = await upload('PERSONNEL', body, names);
    expect(refused.status).toBe(status);
    expect(refused.body.message).toMatch(words);
    expect(await count()).toBe(before);
  });

  it.each([
    ['more than 20 MB', documentOf(paragraph('第一条 甲')), { 'a.bin': new Uint8Array(21 << 20) }],
    ['more than 4 MB of text', documentOf(paragraph('第一条 甲').repeat(100_000)), {}],
  ])('that unpacks to %s is refused before it is unpacked', async (_, xml, more) => {
    const bomb = docx(xml, more);
    expect(bomb.length).toBeLessThan(100_000);
    const refused = await upload('PERSONNEL', bomb);
    expect(refused).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(refused.body.message).toMatch(/20 MB/);
  });

  it('that says less of its size than it has gives no more than it said', async () => {
    const xml = documentOf(paragraph('第一条 甲').repeat(1_000));
    const lying = docx(xml);
    const size = strToU8(xml).length;
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at += 1) {
      if (view.getUint32(at, true) === size) view.setUint32(at, 100, true);
    }
    expect((await upload('PERSONNEL', lying)).status).toBe(415);
  });

  it('words its refusals in the reader’s language', async () => {
    const refused = await upload('PERSONNEL', '', 'title=x', { 'accept-language': 'en' });
    expect(refused.body.message).toBe(
      'The document has no paragraph that begins with 第N条; check the file.',
    );
  });
});
