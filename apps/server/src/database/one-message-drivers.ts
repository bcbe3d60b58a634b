import { PgliteConnection, PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { QueryResult } from 'pg';
import { inOneMessage, type Options, type Work } from './one-message.js';

class PostgresInOneMessage extends PostgreSqlConnection {
  override transactional<T>(work: Work<T>, options: Options = {}): Promise<T> {
    const otherwise = () => super.transactional(work, options);
    return inOneMessage(this, { work, options, otherwise, send: (all) => this.#send(all) });
  }

  async #send(statements: string): Promise<object[]> {
    const pool = await this.getNativeClient();
    const answers = (await pool.query(statements)) as unknown as QueryResult<object>[];
    return answers.at(-1)?.rows ?? [];
  }
}

class PgliteInOneMessage extends PgliteConnection {
  override transactional<T>(work: Work<T>, options: Options = {}): Promise<T> {
    const otherwise = () => super.transactional(work, options);
    return inOneMessage(this, { work, options, otherwise, send: (all) => this.#send(all) });
  }

  async #send(statements: string): Promise<object[]> {
    const embedded = await this.getNativeClient();
    return (await embedded.exec(statements)).at(-1)?.rows ?? [];
  }
}

/** PostgreSQL, asked with one message a question. */
export class PostgresDriver extends PostgreSqlDriver {
  protected override readonly connection = new PostgresInOneMessage(this.config);
}

/** The embedded database, asked in the same way. */
export class EmbeddedDriver extends PgliteDriver {
  protected override readonly connection = new PgliteInOneMessage(this.config);
}
