import { raw, Router, type Request, type RequestHandler, type Response } from 'express';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import type { AccountPrincipal } from '../access/principal.js';
import { occasionOf } from '../audit/request-audit.js';
import { rightTo } from '../access/right-to.js';
import { storeDocument } from './document-upload.service.js';

const MOST_BYTES = '2mb';

/** `POST /documents?title=…&documentNumber=…&fileName=…` with the file as the body. */
export function documentRoutes(database: Database, access: Access): Router {
  const routes = Router();
  const takeBody = raw({ type: () => true, limit: MOST_BYTES });
  routes.post('/', refuseStrangers(access), takeBody, async (request, response) => {
    const principal = response.locals['principal'] as AccountPrincipal;
    const operation = 'POST /documents';
    const occasion = occasionOf({ request, response }, { principal, operation });
    const em = database.forkFor(principal, occasion);
    const body: unknown = request.body;
    const upload = {
      title: nameIn(request, 'title'),
      documentNumber: nameIn(request, 'documentNumber'),
      fileName: nameIn(request, 'fileName'),
      body: body instanceof Uint8Array ? body : new Uint8Array(),
    };
    response.status(201).json(await storeDocument(em, principal, upload, access.clock()));
  });
  return routes;
}

/** Nobody's file is read before it is known who sends it and that it may be stored. */
const refuseStrangers =
  (access: Access): RequestHandler =>
  async (request: Request, response: Response, next) => {
    const principal = await access.principalOf(request);
    if (principal === null) {
      throw new HttpProblem(401, 'UNAUTHENTICATED', WORDS.unauthenticated);
    }
    const isRefused = rightTo(principal, 'Mutation.regulationDocumentRemove') === 'none';
    if (isRefused || principal.kind !== 'account') {
      throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
    }
    response.locals['principal'] = principal;
    next();
  };

const nameIn = ({ query }: Request, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};
