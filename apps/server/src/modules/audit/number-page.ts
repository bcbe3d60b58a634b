import { GraphQLError } from 'graphql';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';

interface Slice {
  readonly between: { number: { $lt?: string; $gt?: string } } | object;
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
}

interface Source<T> {
  find(slice: Slice): Promise<T[]>;
  count(): Promise<number>;
}

const cursorOf = (number: string): string => Buffer.from(`audit:${number}`).toString('base64url');

function numberOf(cursor: string): string {
  const found = /^audit:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (found?.[1] !== undefined) return found[1];
  throw new GraphQLError('游标已失效，请从头取起。The cursor has expired; start the list again.', {
    extensions: { code: 'CURSOR_EXPIRED' },
  });
}

/** A page of what is numbered and never changes, the highest first: a cursor is the number itself. */
export async function numberPage<T extends { number: string }>(
  page: PageArgs,
  source: Source<T>,
): Promise<Connection<T>> {
  const isForward = page.last == null;
  const size = page.first ?? page.last ?? 0;
  const mark = isForward ? page.after : page.before;
  const offset = page.offset ?? 0;
  const found = await source.find({
    between: mark == null ? {} : { number: { [isForward ? '$lt' : '$gt']: numberOf(mark) } },
    order: isForward ? 'desc' : 'asc',
    limit: size + 1,
    offset,
  });
  const rows = isForward ? found.slice(0, size) : found.slice(0, size).reverse();
  const hasMore = found.length > size;
  const edges = rows.map((node) => ({ cursor: cursorOf(node.number), node }));
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: isForward ? hasMore : mark != null,
      hasPreviousPage: isForward ? mark != null || offset > 0 : hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => source.count(),
  };
}
