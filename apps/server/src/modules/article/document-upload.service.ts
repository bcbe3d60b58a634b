import { randomUUID } from 'node:crypto';
import type { EntityManager } from '../../database/database.js';
import {
  DocumentArticle as ArticleRow,
  RegulationDocument as DocumentRow,
} from '../../database/entities/index.js';
import { HttpProblem } from '../../common/http-problem.js';
import { sha256 } from '../../common/sha256.js';
import { toGlobalId } from '../../graphql/global-id.js';
import type { AccountPrincipal } from '../access/principal.js';
import { documentText } from './document-kind.js';
import { NotADocument, UnpackedTooLarge } from './docx-text.js';
import { splitArticles, type SplitArticle } from './split-articles.js';

const LONGEST = 200;
const MOST_ARTICLES = 500;

export interface Upload {
  readonly title: string;
  readonly documentNumber: string;
  readonly fileName: string;
  readonly body: Uint8Array;
}

export interface Uploaded {
  readonly id: string;
  readonly articleCount: number;
}

/** Stores a document by its articles; the file itself is not kept, only what tells it again. */
export async function storeDocument(
  em: EntityManager,
  { institutionId, displayName }: AccountPrincipal,
  upload: Upload,
  now: Date,
): Promise<Uploaded> {
  const names = namesOf(upload);
  const articles = articlesOf(upload.body);
  const id = randomUUID();
  await em.transactional(async (inside) => {
    inside.create(DocumentRow, {
      institutionId,
      id,
      ...names,
      bodyHash: sha256(upload.body),
      recordedFrom: now,
      recordedTo: null,
      recordedBy: displayName,
    });
    await inside.flush();
    articles.forEach((article, place) => {
      inside.create(ArticleRow, { institutionId, documentId: id, place, ...article });
    });
    await inside.flush();
  });
  return { id: toGlobalId('RegulationDocument', id), articleCount: articles.length };
}

function namesOf({ title, documentNumber, fileName }: Upload) {
  for (const name of [title, documentNumber, fileName]) {
    if (name.length > LONGEST || name.includes('\0')) {
      throw refused(
        `标题、文号、文件名最多 ${LONGEST} 个字符。`,
        `Title, number and file name have at most ${LONGEST} characters each.`,
      );
    }
  }
  if (title.trim() === '') throw refused('请填写文件标题。', 'Give the document a title.');
  return {
    title: title.trim(),
    documentNumber: documentNumber.trim() === '' ? null : documentNumber.trim(),
    fileName: fileName.trim(),
  };
}

function articlesOf(body: Uint8Array): SplitArticle[] {
  const articles = splitArticles(textOf(body));
  if (articles.length === 0) {
    throw refused(
      '文件中没有以“第N条”开头的条文，请核对文件。',
      'The document has no paragraph that begins with 第N条; check the file.',
    );
  }
  if (articles.length > MOST_ARTICLES) {
    throw refused(
      `条文过多，最多 ${MOST_ARTICLES} 条。`,
      `There are too many articles; at most ${MOST_ARTICLES}.`,
    );
  }
  return articles;
}

function textOf(body: Uint8Array): string {
  try {
    return documentText(body);
  } catch (error) {
    if (error instanceof UnpackedTooLarge) {
      throw new HttpProblem(413, 'TOO_LARGE', {
        zh: '文件解压后超过 20 MB，或其文字部分超过 4 MB。',
        en: 'The document unpacks to more than 20 MB, or its text to more than 4 MB.',
      });
    }
    if (!(error instanceof NotADocument)) throw error;
    throw new HttpProblem(415, 'BAD_USER_INPUT', {
      zh: '只能上传纯文本或 .docx 文件；此文件两者都不是，或已损坏。',
      en: 'Upload plain text or a .docx; this file is neither, or it is damaged.',
    });
  }
}

const refused = (zh: string, en: string): HttpProblem =>
  new HttpProblem(400, 'BAD_USER_INPUT', { zh, en });
