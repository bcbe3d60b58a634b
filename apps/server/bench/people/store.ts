import pg from 'pg';
import { COLUMNS, PERIOD, type PersonRow } from './people-list.ts';

/** Rows of one table, in statements of a few thousand; a number is written as the text that it is. */
async function insert(
  client: pg.Client,
  table: string,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => `"${name}"`).join(', ');
  await client.query(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Into Hebo's own tables, as a superuser without triggers: this is no way to enter facts. */
export async function storeInHebo(url: string, people: readonly PersonRow[]): Promise<void> {
  await within(url, async (client) => {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ id: string; code: string; institution_id: string }>(
      'select id, code, institution_id from department',
    );
    const units = new Map(rows.map((row) => [row.code, row]));
    const known = people.map((person) => ({ person, id: crypto.randomUUID() }));
    const unit = ({ department }: PersonRow) => {
      const found = units.get(department);
      if (found === undefined) throw new Error(`no department ${department}`);
      return found;
    };
    await insert(
      client,
      'employee',
      known.map(({ person, id }) => ({
        institution_id: unit(person).institution_id,
        id,
        employee_number: person.employeeNumber,
        name: person.name,
        name_pinyin: 'ceshi',
        pinyin_initials: 'cs',
        name_stroke: '',
        department_id: unit(person).id,
        post_kind: person.postKind,
        title_class: person.titleClass,
      })),
    );
    await insert(
      client,
      'employee_year',
      known.map(({ person, id }) => ({
        institution_id: unit(person).institution_id,
        id: crypto.randomUUID(),
        employee_id: id,
        period: PERIOD,
        version: 1,
        assessment: person.assessment,
        research_workload: person.researchWorkload,
        recorded_from: '2026-01-01T00:00:00Z',
      })),
    );
    await client.query('analyze');
  });
}

/** For the peers: people and their year in two tables, with the index that the list needs. */
export async function storeForPeers(url: string, people: readonly PersonRow[]): Promise<void> {
  await within(url, async (client) => {
    await client.query(`
      create table employee ("employeeNumber" text primary key, name text not null,
        "postKind" text not null, "titleClass" text not null, department text not null);
      create table employee_year ("employeeNumber" text primary key references employee,
        assessment text, "researchWorkload" numeric);
      create index employee_department_index on employee (department, "employeeNumber");`);
    const of = (names: readonly (keyof PersonRow)[]) =>
      people.map((person) => Object.fromEntries(names.map((name) => [name, person[name]])));
    const years = ['assessment', 'researchWorkload'] as const;
    const isOfYear = (name: string): boolean => years.some((each) => each === name);
    await insert(client, 'employee', of(COLUMNS.filter((name) => !isOfYear(name))));
    await insert(client, 'employee_year', of(['employeeNumber', ...years]));
    await client.query('analyze');
  });
}

export const SELECT_PAGE = `
  select e."employeeNumber", e.name, e."postKind", e."titleClass", e.department,
    y.assessment, y."researchWorkload"
  from employee e left join employee_year y on y."employeeNumber" = e."employeeNumber"
  where e.department = $1 order by e."employeeNumber" limit $2`;
