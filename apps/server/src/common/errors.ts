import { GraphQLError } from 'graphql';
import type { Locale, Wording } from './locale.js';

/** The closed list of graphql.md 5 for `errors[].extensions.code`. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PASSWORD_CHANGE_REQUIRED',
  'PASSWORD_UNCONFIRMED',
  'COST_EXCEEDED',
  'THROTTLED',
  'CURSOR_EXPIRED',
  'DOCUMENT_NOT_TRUSTED',
  'TOO_LARGE',
  'UNAVAILABLE',
  'STORAGE_FULL',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const WORDS = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  forbidden: { zh: '当前角色无权进行此操作。', en: 'Your role may not do this.' },
  internal: {
    zh: '服务器内部错误,请把请求编号告诉管理员。',
    en: 'Internal error. Please tell the administrator the request id.',
  },
  unaudited: {
    zh: '审计记录无法写入,本次请求没有办理,任何数据都未改动。请稍后重试。',
    en: 'The audit cannot be written, so the request was not carried out and nothing was changed. Please try again later.',
  },
} satisfies Record<string, Wording>;

export function graphQLError(
  code: ErrorCode,
  message: string,
  { status, ...details }: { status?: number; requestId?: string; retryAfterMs?: number } = {},
): GraphQLError {
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(message, { extensions: { code, ...http, ...details } });
}

/** Before there is a context, nobody else writes the request id. */
export const unauthenticated = (locale: Locale = 'zh', requestId?: string): GraphQLError =>
  graphQLError('UNAUTHENTICATED', WORDS.unauthenticated[locale], {
    status: 401,
    ...(requestId !== undefined && { requestId }),
  });

export const forbidden = (locale: Locale = 'zh'): GraphQLError =>
  graphQLError('FORBIDDEN', WORDS.forbidden[locale]);

export const badUserInput = (message: string): GraphQLError =>
  graphQLError('BAD_USER_INPUT', message, { status: 400 });
