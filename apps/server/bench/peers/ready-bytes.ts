/** The roof: the same bytes every time, from memory. */
import pg from 'pg';
import { databaseUrl, listen } from './listen.ts';
import { SELECT_BODY } from './tables.ts';

const client = new pg.Client({ connectionString: databaseUrl() });
await client.connect();
const { rows } = await client.query<{ body: string }>(SELECT_BODY);
await client.end();
const bytes = Buffer.from(rows[0]?.body ?? '');

listen((_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(bytes);
});
