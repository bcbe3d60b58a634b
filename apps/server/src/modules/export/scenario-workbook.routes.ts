import { Router, type Request, type RequestHandler } from 'express';
import { HttpProblem } from '../../common/http-problem.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { recordAudit, tellRequest } from '../audit/request-audit.js';
import { fileContext, sendFile } from '../files/file-request.js';
import { writeBook } from '../files/files.service.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { scenarioBook } from './scenario-workbook.service.js';

/** `GET /scenarios/<id>.xlsx?lang=zh|en`: a scenario as a workbook, for whoever may read it. */
export function workbookRoutes(database: Database, access: Access): Router {
  const routes = Router();
  const answer: RequestHandler<{ id: string }> = async (request, response) => {
    const visit = { request: request as Request<never>, response };
    const context = await fileContext({ database, access }, visit, 'Query.scenario');
    const row = await visibleScenario(context, request.params.id);
    if (row === null) throw new HttpProblem(404, 'BAD_USER_INPUT', NOT_FOUND);
    const book = await scenarioBook(context, row);
    if (book === null) throw new HttpProblem(409, 'BAD_USER_INPUT', NOT_COMPUTED);
    const bytes = await writeBook(book);
    const { id, period, name } = row;
    await recordAudit(context.em, {
      action: 'EXPORT',
      operation: 'Query.scenario',
      objectType: 'Scenario',
      objectId: id,
      label: name,
      period,
    });
    await tellRequest(context);
    sendFile(response, { name: `${period} ${name}.xlsx`, bytes });
  };
  routes.get('/:id.xlsx', answer);
  return routes;
}

const NOT_FOUND = {
  zh: '没有这个情景，或您无权查看。',
  en: 'There is no such scenario, or you may not see it.',
};
const NOT_COMPUTED = {
  zh: '该情景目前不能计算，请先改正所列问题。',
  en: 'The scenario cannot be computed now; put its problems right first.',
};
