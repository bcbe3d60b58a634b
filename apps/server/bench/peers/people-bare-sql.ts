/** The least that still asks the database: one prepared statement makes the whole page. */
import pg from 'pg';
import { SELECT_PAGE } from '../people/store.ts';
import { databaseUrl, listen } from './listen.ts';

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });
const text = `select json_build_object('data', json_build_object('people', json_agg(row_to_json(p))))::text
  as body from (${SELECT_PAGE}) p`;

listen((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { department, first } = JSON.parse(body) as { department: string; first: number };
    const values = [department, first];
    void pool.query<{ body: string }>({ name: 'page', text, values }).then(({ rows }) => {
      response.setHeader('content-type', 'application/json');
      response.end(rows[0]?.body);
    });
  });
});
