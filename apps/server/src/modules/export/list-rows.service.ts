import { execute, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../../common/errors.js';
import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import { withoutValue } from '../../common/without-value.js';
import type { Context } from '../../context.js';
import type { ExportedList, ListColumn } from './exported-list.js';
import { listDocument } from './list-document.js';

export const MOST_ROWS = 5_000;

interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

/**
 * All rows of a list, read through the schema itself with the rights of whoever asks: what the API would
 * refuse or mask is refused or masked here, because it is the same code.
 */
export async function listRows(
  schema: GraphQLSchema,
  context: Context,
  list: ExportedList,
  { columns, variables }: { columns: readonly ListColumn[]; variables: Record<string, unknown> },
): Promise<readonly object[]> {
  const document = listDocument(list, columns);
  const rows: object[] = [];
  let after: string | null = null;
  for (;;) {
    const result = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: { ...variables, after },
    });
    if (result.errors !== undefined) throw problemOf(result.errors[0]!);
    const found = (result.data as Record<string, unknown> | null)?.[list.root] ?? null;
    if (found === null) throw new HttpProblem(404, 'BAD_USER_INPUT', NOTHING);
    if (!list.isPaged) return found as readonly object[];
    const { nodes, pageInfo, totalCount } = found as Page;
    if (totalCount > MOST_ROWS) throw new HttpProblem(413, 'TOO_LARGE', TOO_MANY);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) {
      if (rows.length !== totalCount) throw new HttpProblem(409, 'BAD_USER_INPUT', MOVED);
      return rows;
    }
    after = pageInfo.endCursor;
  }
}

const STATUS: Partial<Record<ErrorCode, number>> = { FORBIDDEN: 403, BAD_USER_INPUT: 400 };

/** A fault of ours stays one; what the query refuses is told as the API tells it. */
function problemOf(error: GraphQLError): Error {
  const code = error.extensions['code'] as ErrorCode | undefined;
  if (code === 'CURSOR_EXPIRED') return new HttpProblem(409, 'BAD_USER_INPUT', MOVED);
  if (code === 'FORBIDDEN') return new HttpProblem(403, code, WORDS.forbidden);
  // Without a path nothing was read yet: an argument is not what the query takes.
  const status = error.path === undefined ? 400 : STATUS[code ?? 'INTERNAL'];
  if (status === undefined) return error.originalError ?? error;
  const message = withoutValue(error);
  return new HttpProblem(status, 'BAD_USER_INPUT', { zh: message, en: message });
}

const NOTHING = {
  zh: '没有这个列表，或您无权查看。',
  en: 'There is no such list, or you may not see it.',
};
const TOO_MANY = {
  zh: `一次最多导出 ${MOST_ROWS} 行，请缩小筛选范围。`,
  en: `At most ${MOST_ROWS} rows are exported at once; narrow the filter.`,
};
const MOVED = {
  zh: '导出期间列表已有变动，请重新导出。',
  en: 'The list has changed during the export; export it again.',
};
