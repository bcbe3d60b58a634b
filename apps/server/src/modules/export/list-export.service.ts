import type { GraphQLSchema } from 'graphql';
import { minuteOf } from '../../common/campus-time.js';
import { HttpProblem } from '../../common/http-problem.js';
import type { Context } from '../../context.js';
import { Department } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { recordAudit, tellRequest } from '../audit/request-audit.js';
import { writeTable } from '../files/files.service.js';
import type { ExportedList, ListColumn } from './exported-list.js';
import { argumentWords } from './filter-words.js';
import { valueAt } from './list-document.js';
import { listRows } from './list-rows.service.js';
import { cellWords } from './cell-words.js';

export interface ExportRequest {
  readonly format: 'xlsx' | 'csv';
  /** The columns on the screen in their order; none, all of them. */
  readonly columns: readonly string[];
  readonly variables: Record<string, unknown>;
  readonly reason: string;
}

/** A list as a file with real numbers, marked with who took it out, when, by which filter and what for. */
export async function exportList(
  schema: GraphQLSchema,
  context: Context,
  list: ExportedList,
  { format, columns: keys, variables, reason }: ExportRequest,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { locale, now, em, principal } = context;
  const columns = columnsOf(list, keys);
  const rows = await listRows(schema, context, list, { columns, variables });
  const wordFor = cellWords(schema, locale, list);
  const title = list.name[locale];
  const filter = await filterWords(schema, context, list, variables);
  const bytes = await writeTable({
    locale,
    format,
    sheet: {
      name: title,
      lines: [],
      columns: columns.map(({ header, ...rest }) => ({ ...rest, header: header[locale] })),
      rows: rows.map((row) => columns.map((column) => wordFor(column, valueAt(row, column.path)))),
      footer: footerOf(context, { by: principal.displayName, filter, reason, rows: rows.length }),
    },
  });
  await recordAudit(em, {
    action: 'EXPORT',
    operation: `Query.${list.root}`,
    objectType: list.root,
    label: `${title}: ${filter}`,
    ...(typeof variables['period'] === 'string' && { period: variables['period'] }),
    reason,
    count: rows.length,
  });
  await tellRequest(context);
  return { name: `${title} ${minuteOf(now).replace(':', '')}.${format}`, bytes };
}

function columnsOf(list: ExportedList, keys: readonly string[]): readonly ListColumn[] {
  if (keys.length === 0) return list.columns;
  const known = list.columns.map(({ key }) => key).join(', ');
  return [...new Set(keys)].map((key, at) => {
    const column = list.columns.find((one) => one.key === key);
    if (column !== undefined) return column;
    throw new HttpProblem(400, 'BAD_USER_INPUT', {
      zh: `所选的第 ${at + 1} 列不在列表中；可选：${known}。`,
      en: `Column ${at + 1} is not one of the list; choose from ${known}.`,
    });
  });
}

/** Ids of departments are told by their names, for nobody reads an id. */
async function filterWords(
  schema: GraphQLSchema,
  { locale, em }: Context,
  { takes }: ExportedList,
  variables: Record<string, unknown>,
): Promise<string> {
  const departments = await em.find(Department, {}, { fields: ['name'] });
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const named = JSON.parse(JSON.stringify(variables), (_, value: unknown) =>
    typeof value === 'string' ? (names.get(rowKey('Department', value) ?? '') ?? value) : value,
  ) as Record<string, unknown>;
  const words = Object.entries(takes)
    .filter(([name]) => name !== 'orderBy')
    .flatMap(([name, type]) => argumentWords(schema, locale, { type, value: named[name] }));
  return words.length === 0
    ? { zh: '无', en: 'none' }[locale]
    : words.join(locale === 'zh' ? '；' : '; ');
}

function footerOf(
  { locale, now }: Context,
  { by, filter, reason, rows }: { by: string; filter: string; reason: string; rows: number },
): string[] {
  return locale === 'zh'
    ? [`导出人：${by}　时间：${minuteOf(now)}　共 ${rows} 行`, `筛选：${filter}`, `用途：${reason}`]
    : [
        `Exported by ${by} at ${minuteOf(now)}, ${rows} rows`,
        `Filter: ${filter}`,
        `Purpose: ${reason}`,
      ];
}
