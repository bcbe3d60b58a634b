import pg from 'pg';
import { DECIMAL_FIELDS, type AllocationRow } from '../list-query.ts';

/** Columns have the names of the fields, quoted, so that no peer spends time on renaming. */
const columns = DECIMAL_FIELDS.map((field) => `"${field}"`);

const CREATE = `
  drop table if exists allocation, department;
  create table department (code text primary key, name text not null, kind text not null);
  create table allocation (
    department text primary key references department,
    rank int not null,
    ${columns.map((column) => `${column} numeric`).join(', ')}
  );`;

/** The list's answer as stored results: the peers read what Hebo computes. */
export async function storeResults(url: string, rows: readonly AllocationRow[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(CREATE);
    for (const row of rows) {
      const { code, name, kind } = row.department;
      await client.query('insert into department values ($1, $2, $3)', [code, name, kind]);
      const values = [code, row.rank, ...DECIMAL_FIELDS.map((field) => row[field])];
      const places = values.map((_, index) => `$${index + 1}`).join(', ');
      await client.query(
        `insert into allocation (department, rank, ${columns.join(', ')}) values (${places})`,
        values,
      );
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

export const SELECT_ROWS = `
  select ${columns.map((column) => `a.${column}`).join(', ')}, a.rank, d.code, d.name, d.kind
  from allocation a join department d on d.code = a.department order by d.code`;

/** The whole answer as one text, made by the database. */
export const SELECT_BODY = `
  select json_build_object('data', json_build_object('allocations', json_agg(json_build_object(
    ${DECIMAL_FIELDS.map((field) => `'${field}', a."${field}"::text`).join(', ')},
    'rank', a.rank,
    'department', json_build_object('code', d.code, 'name', d.name, 'kind', d.kind)
  ) order by d.code)))::text as body
  from allocation a join department d on d.code = a.department`;
