import { readFileSync, statSync } from 'node:fs';
import type { Request, RequestHandler } from 'express';
import { mayUseConsole } from '../modules/access/console.js';
import type { Principal } from '../modules/access/principal.js';
import { HttpProblem } from './http-problem.js';

/** Beside the built dashboard: the text of every document that its pages send, by id. */
export const MANIFEST = 'trusted-documents.json';
/** Said by the console page, for those who may use it. */
const CONSOLE_HEADER = 'hebo-console';

/**
 * The documents of the built dashboard. A file that was written anew is read anew, so that a dashboard
 * built under a running server works at once.
 */
export class TrustedDocuments {
  #texts: ReadonlyMap<string, string> = new Map();
  #stamp = '';

  constructor(private readonly file: string) {}

  textOf(id: string): string | null {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    this.#read();
    return this.#texts.get(id) ?? null;
  }

  #read(): void {
    const file = statSync(this.file, { throwIfNoEntry: false });
    if (file === undefined) return;
    const stamp = `${file.mtimeMs} ${file.size}`;
    if (stamp === this.#stamp) return;
    const manifest = JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, string>;
    this.#texts = new Map(Object.entries(manifest));
    this.#stamp = stamp;
  }
}

/** Turns the id of a document into its text, before anything else looks at the request. */
export const takeDocument =
  (documents: TrustedDocuments | null): RequestHandler =>
  (request, response, next) => {
    const body: unknown = request.body;
    const id = (body as { documentId?: unknown } | undefined)?.documentId;
    if (typeof id !== 'string' || typeof body !== 'object' || body === null) return next();
    const text = documents?.textOf(id) ?? null;
    if (text === null) return next(unknownDocument());
    response.locals['isTrusted'] = true;
    request.body = { ...body, query: text, documentId: undefined };
    next();
  };

/**
 * A session that was stolen or tricked can ask only what the pages ask. Other systems send their own
 * text, and so does the console, by those who may use it.
 */
export function refuseUntrusted(principal: Principal, request: Request): void {
  if (principal.kind === 'token') return;
  if (request.get(CONSOLE_HEADER) !== undefined && mayUseConsole(principal)) return;
  throw new HttpProblem(403, 'DOCUMENT_NOT_TRUSTED', NOT_TRUSTED);
}

const NOT_TRUSTED = {
  zh: '登录会话只能使用本系统页面的查询;其他系统请使用令牌。',
  en: 'A session may use the documents of the pages only; other systems use a token.',
};

const unknownDocument = (): HttpProblem =>
  new HttpProblem(400, 'DOCUMENT_NOT_TRUSTED', {
    zh: '页面版本已更新,请刷新页面。',
    en: 'The pages have been renewed; please reload this one.',
  });
