import { Router, type Request, type RequestHandler } from 'express';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import { localeOf, type Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { rightTo } from '../access/right-to.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { fillWorkbook } from './scenario-workbook.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /scenarios/<id>.xlsx?lang=zh|en`: a scenario as a workbook, for whoever may read it. */
export function workbookRoutes(database: Database, access: Access): Router {
  const routes = Router();
  const answer: RequestHandler<{ id: string }> = async (request, response) => {
    const requestId = response.locals['requestId'] as string;
    const context = await contextOf(database, access, request, requestId);
    const row = await visibleScenario(context, request.params.id);
    if (row === null) throw new HttpProblem(404, 'BAD_USER_INPUT', NOT_FOUND);
    // The package is large, and few requests need it.
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    if (!(await fillWorkbook(context, row, workbook))) {
      throw new HttpProblem(409, 'BAD_USER_INPUT', NOT_COMPUTED);
    }
    const name = encodeURIComponent(`${row.period} ${row.name}.xlsx`);
    response
      .type(XLSX)
      .set('Cache-Control', 'no-store')
      .set('Content-Disposition', `attachment; filename="scenario.xlsx"; filename*=UTF-8''${name}`)
      .set('X-Content-Type-Options', 'nosniff')
      .send(Buffer.from(await workbook.xlsx.writeBuffer()));
  };
  routes.get('/:id.xlsx', answer);
  return routes;
}

async function contextOf(
  database: Database,
  access: Access,
  request: Request<{ id: string }>,
  requestId: string,
): Promise<Context> {
  const principal = await access.principalOf(request);
  if (principal === null) throw new HttpProblem(401, 'UNAUTHENTICATED', WORDS.unauthenticated);
  if (rightTo(principal, 'Query.scenario') === 'none') {
    throw new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);
  }
  const now = access.clock();
  const em = database.forkFor(principal);
  return {
    requestId,
    locale: languageOf(request),
    now,
    principal,
    em,
    database,
    redactions: [],
  };
}

/** A link may name the language; else it is the browser's. */
function languageOf({ query, headers }: Request<{ id: string }>): Locale {
  const { lang } = query;
  return lang === 'zh' || lang === 'en' ? lang : localeOf(headers['accept-language']);
}

const NOT_FOUND = {
  zh: '没有这个情景，或您无权查看。',
  en: 'There is no such scenario, or you may not see it.',
};
const NOT_COMPUTED = {
  zh: '该情景目前不能计算，请先改正所列问题。',
  en: 'The scenario cannot be computed now; put its problems right first.',
};
