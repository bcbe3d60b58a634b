import type { Request, RequestHandler } from 'express';
import { HttpProblem } from '../../common/http-problem.js';
import { sessionSecretOf } from './cookie.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * S5: no request from a foreign page changes anything. A browser names the origin of every POST; a
 * request with a session but without an origin comes from no page of ours, so it is refused as well.
 */
export const refuseForeignOrigin: RequestHandler = (request, _response, next) => {
  if (READING.has(request.method) || isOwn(request)) next();
  else
    next(
      new HttpProblem(403, 'FORBIDDEN', {
        zh: '请求来自其他网站，已拒绝。',
        en: 'The request comes from another origin and was refused.',
      }),
    );
};

function isOwn(request: Request): boolean {
  const origin = request.get('origin');
  if (origin === undefined) return sessionSecretOf(request) === null;
  return origin === `${request.protocol}://${request.get('host') ?? ''}`;
}
