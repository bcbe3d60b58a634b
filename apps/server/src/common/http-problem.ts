import type { ErrorRequestHandler, Request, Response } from 'express';
import { WORDS, type ErrorCode } from './errors.js';
import { isAuditFailure } from '../database/append-audit.js';
import { localeOf, type Wording } from './locale.js';
import type { Log } from './log.js';

/** A refusal before GraphQL runs. Every path answers it as JSON, never as a page. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    readonly wording: Wording,
    /** Further keys of the answer, such as retryAfterMs. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(wording.en);
    this.name = 'HttpProblem';
  }
}

/** GraphQL clients find the refusal in `errors`, others at the top of the body. */
export function answerProblem(request: Request, response: Response, problem: HttpProblem): void {
  const message = problem.wording[localeOf(request.get('accept-language'))];
  const requestId = response.locals['requestId'] as string;
  const extensions = { code: problem.code, requestId, ...problem.details };
  const { retryAfterMs } = problem.details;
  if (typeof retryAfterMs === 'number') {
    response.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
  }
  response
    .status(problem.status)
    .json(
      request.path === '/graphql'
        ? { errors: [{ message, extensions }] }
        : { message, ...extensions },
    );
}

const NUL_IN_TEXT = 'nul.in.text';
const NUL = /\0|\\u(?:0000|\{0+\})/;

/** No text of PostgreSQL can hold NUL, so it is refused here, written out or as an escape. */
export function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (NUL.test(body.toString())) throw Object.assign(new Error('NUL'), { type: NUL_IN_TEXT });
}

const KILO = 1024;

const sizeText = (bytes = 0): string =>
  bytes < KILO * KILO ? `${bytes / KILO} KB` : `${bytes / KILO / KILO} MB`;

/** What the body parser throws, in our words; it would answer a page with a stack otherwise. */
function problemOf(error: unknown): HttpProblem | null {
  if (error instanceof HttpProblem) return error;
  if (isAuditFailure(error)) return new HttpProblem(503, 'UNAVAILABLE', WORDS.unaudited);
  const { type, status, limit } = error as { type?: string; status?: number; limit?: number };
  if (type === 'entity.too.large') {
    return new HttpProblem(413, 'TOO_LARGE', {
      zh: `请求超过 ${sizeText(limit)}。`,
      en: `The request is larger than ${sizeText(limit)}.`,
    });
  }
  if (type === 'entity.parse.failed') {
    return new HttpProblem(400, 'BAD_USER_INPUT', {
      zh: '请求正文不是有效的 JSON。',
      en: 'The body is not valid JSON.',
    });
  }
  if (type === NUL_IN_TEXT) {
    return new HttpProblem(400, 'BAD_USER_INPUT', {
      zh: '文本中不能有空字符（U+0000）。',
      en: 'A text must not hold the character NUL (U+0000).',
    });
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new HttpProblem(status, 'BAD_USER_INPUT', {
      zh: '请求无法读取。',
      en: 'The request cannot be read.',
    });
  }
  return null;
}

export const problemHandler =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = problemOf(error);
    if (known === null || known.status === 503)
      log.error({ requestId: response.locals['requestId'], err: error as Error });
    const internal = new HttpProblem(500, 'INTERNAL', WORDS.internal);
    answerProblem(request, response, known ?? internal);
  };
