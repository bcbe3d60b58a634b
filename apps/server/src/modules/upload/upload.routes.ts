import { raw, Router } from 'express';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import type { Context } from '../../context.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { fileContext } from '../files/file-request.js';
import { storeUpload } from './upload.service.js';

/** `POST /uploads?name=…` with the file as the body: what an import is then made of. */
export function uploadRoutes(database: Database, access: Access): Router {
  const routes = Router();
  routes.post(
    '/',
    // Nobody's file is read before it is known who sends it and that it may be imported.
    async (request, response, next) => {
      const context = await fileContext(
        { database, access },
        { request, response },
        'Mutation.importCreate',
      );
      response.locals['context'] = context;
      next();
    },
    raw({ type: () => true, limit: '10mb' }),
    async (request, response) => {
      const { em, principal, now } = response.locals['context'] as Context;
      if (principal.kind !== 'account') throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
      const { name } = request.query;
      const body: unknown = request.body;
      const bytes = body instanceof Uint8Array ? body : new Uint8Array();
      const fileName = typeof name === 'string' ? name : '';
      response.status(201).json(await storeUpload(em, principal, { fileName, bytes }, now));
    },
  );
  return routes;
}
