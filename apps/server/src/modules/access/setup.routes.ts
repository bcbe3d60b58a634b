import { Router } from 'express';
import type { Database } from '../../database/database.js';
import type { Access } from './access.js';
import { invalid, parse } from './route-input.js';
import { setUp, setupInput } from './setup.service.js';

/** The first run, before anybody could sign in. */
export function setupRoutes(database: Database, access: Access): Router {
  const routes = Router();

  routes.get('/setup', async (_request, response) => {
    response.json({ needed: (await access.institution()) === null });
  });

  routes.post('/setup', async (request, response) => {
    const input = parse(setupInput, request);
    const problems = await setUp(database, input, access.clock());
    if (problems.length > 0) throw invalid(request, problems);
    response.status(201).json({ needed: false });
  });

  return routes;
}
