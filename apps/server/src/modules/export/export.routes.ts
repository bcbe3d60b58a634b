import { json, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { HttpProblem, refuseNul } from '../../common/http-problem.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { fileContext, sendFile } from '../files/file-request.js';
import { exportList } from './list-export.service.js';
import { listNamed } from './lists/index.js';

const exportInput = z.strictObject({
  list: z.string(),
  format: z.enum(['xlsx', 'csv']),
  columns: z.array(z.string().max(50)).max(60).default([]),
  /** The arguments of the query that fills the list on the screen. */
  variables: z.record(z.string(), z.unknown()).default({}),
  reason: z.string().trim().min(2).max(200),
});

/** `POST /exports`: a list of the API as a file, with a reason, told to the audit. */
export function exportRoutes(
  { database, access }: { database: Database; access: Access },
  schema: GraphQLSchema,
): Router {
  const routes = Router();
  routes.post('/', json({ limit: '64kb', verify: refuseNul }), async (request, response) => {
    const parsed = exportInput.safeParse(request.body);
    const list = parsed.success ? listNamed(parsed.data.list) : undefined;
    if (!parsed.success || list === undefined) throw badRequest(parsed.error);
    const operation = `Query.${list.root}`;
    const context = await fileContext({ database, access }, { request, response }, operation);
    sendFile(response, await exportList(schema, context, list, parsed.data));
  });
  return routes;
}

function badRequest(error: z.ZodError | undefined): HttpProblem {
  const isReason = error?.issues.some(({ path }) => path[0] === 'reason') ?? false;
  return new HttpProblem(400, 'BAD_USER_INPUT', isReason ? REASON : REQUEST);
}

const REASON = {
  zh: '请写明导出用途（2–200 个字符）。',
  en: 'Say what the export is for, in 2 to 200 characters.',
};
const REQUEST = {
  zh: '导出请求的内容不对。',
  en: 'The request for an export is not right.',
};
