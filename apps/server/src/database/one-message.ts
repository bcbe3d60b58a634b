import type { SessionContext, Transaction } from '@mikro-orm/core';
import type { AbstractSqlConnection } from '@mikro-orm/sql';

/** Sends several statements in one message, and gives the rows of the last. */
type Send = (statements: string) => Promise<object[]>;

export type Options = NonNullable<Parameters<AbstractSqlConnection['begin']>[0]>;
export type Work<T> = (transaction: Transaction) => Promise<T>;
type Open = Awaited<ReturnType<AbstractSqlConnection['begin']>>;
type Statement = Parameters<Open['executeQuery']>[0] & { readonly sql: string };

const READS = /^\s*select\b/i;

interface Asked<T> {
  readonly work: Work<T>;
  readonly options: Options;
  readonly send: Send;
  /** What the ORM does by itself. */
  readonly otherwise: () => Promise<T>;
}

/**
 * What the ORM does for one call with the variables of who asks. It would begin, set them, ask and
 * commit: four messages for one question. The statements of one message are one transaction too, so
 * a question goes out together with its variables; the first statement that is more opens a
 * transaction. One that we began ourselves has a broadcaster, and stays as it is.
 */
export async function inOneMessage<T>(
  connection: AbstractSqlConnection,
  { work, options, send, otherwise }: Asked<T>,
): Promise<T> {
  const { sessionContext, ctx, eventBroadcaster } = options;
  if (sessionContext === undefined || ctx !== undefined || eventBroadcaster !== undefined) {
    return otherwise();
  }
  const variables = settingOf(connection, sessionContext);
  let open: Open | null = null;
  const executeQuery = async (statement: Statement) => {
    if (open === null && READS.test(statement.sql)) {
      return { rows: await send(`${variables};\n${statement.sql}`) };
    }
    open ??= await connection.begin(options);
    return open.executeQuery(statement);
  };
  try {
    const done = await work({ executeQuery } as unknown as Transaction);
    if (open !== null) await connection.commit(open);
    return done;
  } catch (error) {
    // Rolling back fails on a dead connection, and must not hide why it died.
    if (open !== null) await connection.rollback(open).catch(() => undefined);
    throw error;
  }
}

const settings = new WeakMap<SessionContext, string>();

/** One statement that sets them all, each for its transaction alone; the role is a variable too. */
function settingOf(connection: AbstractSqlConnection, context: SessionContext): string {
  const known = settings.get(context);
  if (known !== undefined) return known;
  const { variables, role } = context;
  const all = Object.entries({ ...variables, ...(role !== undefined && { role }) });
  const calls = all.map(() => 'set_config(?, ?, true)').join(', ');
  const setting = connection.getPlatform().formatQuery(`select ${calls}`, all.flat());
  settings.set(context, setting);
  return setting;
}
