import { GraphQLError } from 'graphql';
import { badUserInput } from '../common/errors.js';
import type { Connection, PageArgs } from './connection.type.js';

const MAX_PAGE = 100;
const MAX_OFFSET = 10_000;

export interface Source<T> {
  find(skip: number, take: number): Promise<T[]>;
  count(): Promise<number>;
}

interface Cursor {
  readonly index: number;
  readonly id: string;
}

const writeCursor = (cursor: Cursor): string =>
  Buffer.from(`${cursor.index}:${cursor.id}`).toString('base64url');

const cursorExpired = () =>
  new GraphQLError('游标已失效，请从头取起。The cursor has expired; start the list again.', {
    extensions: { code: 'CURSOR_EXPIRED' },
  });

function readCursor(text: string): Cursor {
  const match = /^(\d{1,7}):([\w-]+)$/.exec(Buffer.from(text, 'base64url').toString());
  if (match === null) throw cursorExpired();
  return { index: Number(match[1]), id: match[2] ?? '' };
}

/** The rule of the API: one of first and last, 1 to 100; an offset only beside first. */
export function checkPageArgs(args: PageArgs, isInternal: boolean): void {
  const size = args.first ?? args.last;
  if (size == null || (args.first != null && args.last != null)) {
    throw badUserInput('须给出 first 或 last 之一（1–100）。Give one of first and last, 1 to 100.');
  }
  if (size < 1 || size > MAX_PAGE) {
    throw badUserInput('first、last 须在 1–100 之间。first and last lie between 1 and 100.');
  }
  if (args.offset == null) return;
  if (!isInternal) {
    throw badUserInput('令牌不能使用 offset，请用游标。Tokens page by cursor, not by offset.');
  }
  if (args.first == null || args.after != null || args.offset < 0 || args.offset > MAX_OFFSET) {
    throw badUserInput(
      'offset 须与 first 同用，在 0–10000 之间。offset goes with first, between 0 and 10,000.',
    );
  }
}

/**
 * A page of a list in its order. A cursor names a row and the place it had; where another row stands
 * there now, the list has moved and the cursor is refused instead of skipping or repeating rows.
 */
export async function pageOf<T extends { id: string }>(
  args: PageArgs,
  source: Source<T>,
): Promise<Connection<T>> {
  const { rows, start, hasNext } =
    args.last == null ? await forward(args, source) : await backward(args, source);
  const edges = rows.map((node, at) => ({
    cursor: writeCursor({ index: start + at, id: node.id }),
    node,
  }));
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => source.count(),
  };
}

async function forward<T extends { id: string }>(args: PageArgs, source: Source<T>) {
  const first = args.first ?? 0;
  if (args.after == null) {
    const start = args.offset ?? 0;
    const found = await source.find(start, first + 1);
    return { rows: found.slice(0, first), start, hasNext: found.length > first };
  }
  const after = readCursor(args.after);
  const [marked, ...found] = await source.find(after.index, first + 2);
  if (marked?.id !== after.id) throw cursorExpired();
  return { rows: found.slice(0, first), start: after.index + 1, hasNext: found.length > first };
}

async function backward<T extends { id: string }>(args: PageArgs, source: Source<T>) {
  const last = args.last ?? 0;
  if (args.before == null) {
    const end = await source.count();
    const start = Math.max(0, end - last);
    return { rows: await source.find(start, end - start), start, hasNext: false };
  }
  const before = readCursor(args.before);
  const start = Math.max(0, before.index - last);
  const found = await source.find(start, before.index - start + 1);
  const marked = found.pop();
  if (marked?.id !== before.id) throw cursorExpired();
  return { rows: found, start, hasNext: true };
}
