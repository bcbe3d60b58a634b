import { Router, type Request, type RequestHandler } from 'express';
import { HttpProblem } from '../../common/http-problem.js';
import type { Context } from '../../context.js';
import type { Database } from '../../database/database.js';
import type { Access } from '../access/access.js';
import { recordAudit, tellRequest, type AuditNote } from '../audit/request-audit.js';
import { fileContext, sendFile } from '../files/file-request.js';
import { markWorkbook, writeTemplate } from '../files/files.service.js';
import { marksOf } from '../import/import-marks.service.js';
import { templateOf } from '../import/import-template.service.js';

/**
 * `GET /imports/templates/<kind>.xlsx?period=…&lang=…&filled=1` and `GET /imports/<id>/marked.xlsx`: forms
 * for whoever may import the kind, and the own file with what is wrong in it.
 */
export function importFileRoutes(database: Database, access: Access): Router {
  const routes = Router();
  const template: RequestHandler<{ kind: string }> = async (request, response) => {
    const visit = { request: request as Request<never>, response };
    const context = await fileContext({ database, access }, visit, 'Query.importKinds');
    const { period, filled } = request.query;
    const isFilled = filled === '1';
    const asked = {
      period: typeof period === 'string' ? period : null,
      locale: context.locale,
      isFilled,
    };
    const spec = await templateOf(context, request.params.kind, asked);
    if (spec === null) throw notFound();
    const bytes = await writeTemplate(spec);
    const label = spec.sheet[context.locale];
    // An empty form tells nothing of anybody; a filled one takes facts out of the system.
    if (isFilled) {
      const rows = spec.rows?.length ?? 0;
      await tell(context, {
        label,
        count: rows,
        ...(asked.period !== null && { period: asked.period }),
      });
    }
    sendFile(response, { name: `${[asked.period, label].filter(Boolean).join(' ')}.xlsx`, bytes });
  };
  const marked: RequestHandler<{ id: string }> = async (request, response) => {
    const visit = { request: request as Request<never>, response };
    const context = await fileContext({ database, access }, visit, 'Query.import');
    const found = await marksOf(context, request.params.id);
    if (found === null) throw notFound();
    const { bytes, fileName, spec } = found;
    const file = await markWorkbook(bytes, spec);
    await tell(context, { label: fileName, count: spec.marks.length });
    const name = fileName.replace(/\.(xlsx|csv)$/i, '');
    sendFile(response, { name: `${name} ${MARKED[context.locale]}.xlsx`, bytes: file });
  };
  routes.get('/templates/:kind.xlsx', template);
  routes.get('/:id/marked.xlsx', marked);
  return routes;
}

async function tell(context: Context, note: Omit<AuditNote, 'action'>): Promise<void> {
  await recordAudit(context.em, { action: 'EXPORT', objectType: 'Import', ...note });
  await tellRequest(context);
}

const MARKED = { zh: '错误标记', en: 'marked' };

const notFound = (): HttpProblem =>
  new HttpProblem(404, 'BAD_USER_INPUT', {
    zh: '没有这个文件，或您无权获取，或已超过一小时。',
    en: 'There is no such file, or you may not have it, or its hour is over.',
  });
