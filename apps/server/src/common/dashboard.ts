import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { HttpProblem } from './http-problem.js';

const ASSETS_LIVE = '1y';

/** The built dashboard: assets carry their hash in their names, every other path is a route of the page. */
export function dashboardRoutes(folder: string): Router {
  const routes = Router();
  const page = join(folder, 'index.html');
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: ASSETS_LIVE });
  routes.use('/assets', assets);
  routes.use(express.static(folder, { index: false, cacheControl: false }));
  routes.get('/{*path}', (request, response, next) => {
    if (
      !existsSync(page) ||
      request.accepts('html') === false ||
      request.path.startsWith('/assets/')
    ) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  routes.use((_request, _response, next) => {
    next(new HttpProblem(404, 'BAD_USER_INPUT', { zh: '没有这个地址。', en: 'No such address.' }));
  });
  return routes;
}
