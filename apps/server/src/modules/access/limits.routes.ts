import { Router } from 'express';
import type { CostLimits } from '../../common/cost-plugin.js';
import type { Access } from './access.js';
import { needSettledSession } from './route-input.js';

/** How many points a caller has on this server; beside the API, since no object of the college is in it. */
export function limitsRoutes(access: Access, { token, person, nodes }: CostLimits): Router {
  const routes = Router();
  routes.get('/limits', async (request, response) => {
    await needSettledSession(access, request);
    response.json({ token, person, nodes });
  });
  return routes;
}
