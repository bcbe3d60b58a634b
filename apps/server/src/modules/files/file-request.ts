import type { Request, Response } from 'express';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import { localeOf, type Locale } from '../../common/locale.js';
import { contextFor, type Context } from '../../context.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { rightTo } from '../access/right-to.js';

interface Visit {
  readonly request: Request;
  readonly response: Response;
}

/** Who sends or fetches a file: the same rights as the operation of the API that it belongs to. */
export async function fileContext(
  { database, access }: { database: Database; access: Access },
  { request, response }: Visit,
  operation: string,
): Promise<Context> {
  const principal = await access.principalOf(request);
  if (principal === null) throw new HttpProblem(401, 'UNAUTHENTICATED', WORDS.unauthenticated);
  const context = contextFor(
    { database, access },
    { request, response },
    { principal, operation, locale: languageOf(request) },
  );
  if (rightTo(principal, operation) === 'none') {
    response.locals['refused'] = operation;
    throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
  }
  return context;
}

/** A link may name the language; else it is the browser's. */
function languageOf({ query, headers }: Request): Locale {
  const { lang } = query;
  return lang === 'zh' || lang === 'en' ? lang : localeOf(headers['accept-language']);
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A file to be saved, never shown and never kept by anything in between. */
export function sendFile(
  response: Response,
  { name, bytes }: { name: string; bytes: Uint8Array },
): void {
  const ending = name.endsWith('.csv') ? 'csv' : 'xlsx';
  response
    .set('Content-Type', TYPES[ending])
    .set('Cache-Control', 'no-store')
    .set(
      'Content-Disposition',
      `attachment; filename="file.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .set('X-Content-Type-Options', 'nosniff')
    .send(Buffer.from(bytes));
}
