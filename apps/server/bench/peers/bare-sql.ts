/** The least that still asks the database: one prepared statement makes the whole answer. */
import pg from 'pg';
import { databaseUrl, listen } from './listen.ts';
import { SELECT_BODY } from './tables.ts';

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

listen((_request, response) => {
  void pool.query<{ body: string }>({ name: 'body', text: SELECT_BODY }).then(({ rows }) => {
    response.setHeader('content-type', 'application/json');
    response.end(rows[0]?.body);
  });
});
