import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '../databases.ts';
import { post } from '../client.ts';
import type { Endpoint } from '../load.ts';
import { startPeer, type Running } from '../processes.ts';
import { print, showThroughput } from '../report.ts';
import { COLUMNS, PAGE, peopleOf, type PersonRow } from './people-list.ts';
import { storeForPeers, storeInHebo } from './store.ts';

const POSTGRAPHILE = '5.1.5';

interface Served extends Endpoint {
  rows(): Promise<readonly PersonRow[]>;
}

/** Hebo on the same PostgreSQL, with the demo college and the people of the bench beside it. */
export interface Subject {
  readonly hebo: Endpoint;
  readonly databaseUrl: string;
  readonly superuserUrl: string;
}

/** 100 of 20,000 people by department with their latest facts, as four servers give them. */
export async function showPeople({ hebo, databaseUrl, superuserUrl }: Subject): Promise<void> {
  const departments = await departmentsOf(hebo);
  const people = peopleOf(departments.map(({ code }) => code));
  // The demo has people of its own in its departments; the page is of one that it has none in.
  const unit = departments.find(({ employees }) => employees.totalCount === 0);
  if (unit === undefined) throw new Error('every department has people already');
  await storeInHebo(new URL(new URL(databaseUrl).pathname, superuserUrl).href, people);
  const peers = await createDatabase(superuserUrl, 'people_of_peers');
  await storeForPeers(peers, people);
  const running: { stop(): Promise<void> }[] = [];
  try {
    const started = async (file: string, ...more: string[]): Promise<Running> => {
      const peer = await startPeer(file, peers, ...more);
      running.push(peer);
      return peer;
    };
    const served = [
      ofHebo(hebo, unit.id),
      ofApollo(await started('people-apollo.ts'), unit.code),
      ofBare(await started('people-bare-sql.ts'), unit.code),
    ];
    const folder = installed();
    if (folder !== null) {
      running.push({ stop: () => Promise.resolve(rmSync(folder, { recursive: true })) });
      served.push(ofPostGraphile(await started('people-postgraphile.mjs', folder), unit.code));
    }
    await requireSame(served);
    print(`GraphQL page of ${PAGE} of ${people.length} people by department, ten callers`);
    const graphile = folder === null ? [] : [{ target: POSTGRAPHILE_NAME, atLeast: 1 }];
    await showThroughput(served, {
      subject: hebo.name,
      targets: [{ target: APOLLO, atLeast: 0.9 }, ...graphile],
    });
  } finally {
    for (const each of running.toReversed()) await each.stop();
  }
}

const APOLLO = 'Apollo with plain pg';
const POSTGRAPHILE_NAME = `PostGraphile ${POSTGRAPHILE}`;

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly employees: { readonly totalCount: number };
}

async function departmentsOf({ url, headers }: Endpoint): Promise<readonly Unit[]> {
  const query = '{ departments { id code employees(first: 1) { totalCount } } }';
  const answer = await post<{ departments: Unit[] }>(url, headers, JSON.stringify({ query }));
  return answer.departments;
}

interface HeboPerson extends Omit<PersonRow, 'department' | 'assessment' | 'researchWorkload'> {
  readonly department: { readonly code: string };
  readonly years: readonly Pick<PersonRow, 'assessment' | 'researchWorkload'>[];
}

function ofHebo(hebo: Endpoint, departmentId: string): Served {
  const query = `query People($filter: EmployeeFilter, $first: Int!) {
    employees(first: $first, filter: $filter) { nodes {
      employeeNumber name postKind titleClass department { code }
      years { assessment researchWorkload } } } }`;
  const filter = { departments: [departmentId] };
  const body = JSON.stringify({ query, variables: { first: PAGE, filter } });
  return {
    ...hebo,
    body,
    rows: async () => {
      const answer = await post<{ employees: { nodes: HeboPerson[] } }>(
        hebo.url,
        hebo.headers,
        body,
      );
      return answer.employees.nodes.map(({ department, years, ...person }) => ({
        ...person,
        department: department.code,
        assessment: years[0]?.assessment ?? null,
        researchWorkload: years[0]?.researchWorkload ?? null,
      }));
    },
  };
}

const JSON_HEADERS = { 'content-type': 'application/json' };

function ofApollo({ url, pid }: Running, department: string): Served {
  const query = `query People($department: String!, $first: Int!) {
    people(department: $department, first: $first) { ${COLUMNS.join(' ')} } }`;
  const body = JSON.stringify({ query, variables: { department, first: PAGE } });
  return {
    name: APOLLO,
    url,
    pid,
    headers: JSON_HEADERS,
    body,
    rows: async () => (await post<{ people: PersonRow[] }>(url, JSON_HEADERS, body)).people,
  };
}

function ofBare({ url, pid }: Running, department: string): Served {
  const body = JSON.stringify({ department, first: PAGE });
  return {
    name: 'bare endpoint, one prepared json_agg',
    url,
    pid,
    headers: JSON_HEADERS,
    body,
    rows: async () => (await post<{ people: PersonRow[] }>(url, JSON_HEADERS, body)).people,
  };
}

interface GraphilePerson extends Omit<PersonRow, 'assessment' | 'researchWorkload'> {
  readonly employeeYearByEmployeeNumber: Pick<PersonRow, 'assessment' | 'researchWorkload'>;
}

function ofPostGraphile({ url, pid }: Running, department: string): Served {
  const query = `query People($department: String!, $first: Int!) {
    allEmployees(condition: { department: $department }, first: $first) { nodes {
      employeeNumber name postKind titleClass department
      employeeYearByEmployeeNumber { assessment researchWorkload } } } }`;
  const body = JSON.stringify({ query, variables: { department, first: PAGE } });
  return {
    name: POSTGRAPHILE_NAME,
    url,
    pid,
    headers: JSON_HEADERS,
    body,
    rows: async () => {
      const { allEmployees } = await post<{ allEmployees: { nodes: GraphilePerson[] } }>(
        url,
        JSON_HEADERS,
        body,
      );
      return allEmployees.nodes.map(({ employeeYearByEmployeeNumber: year, ...person }) => ({
        ...person,
        ...year,
      }));
    },
  };
}

/** Every one gives the same hundred, whatever the words of its schema, before one is measured. */
async function requireSame(served: readonly Served[]): Promise<void> {
  const texts = await Promise.all(served.map(async (each) => textOf(await each.rows())));
  const different = texts.findIndex((text) => text !== texts[0]);
  if (different >= 0) {
    throw new Error(
      `${served[different]?.name} gives other people:\n${texts[different]}\n${texts[0]}`,
    );
  }
}

const textOf = (rows: readonly PersonRow[]): string => {
  if (rows.length !== PAGE) throw new Error(`a page has ${rows.length} rows`);
  return JSON.stringify(rows.map((row) => COLUMNS.map((name) => String(row[name]))));
};

/** Installed for this run alone, so that nobody who only uses Hebo has it; null without a registry. */
function installed(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'hebo-postgraphile-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = [`postgraphile@${POSTGRAPHILE}`, 'graphql@16'];
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'ignore',
    });
  } catch (error) {
    print(`PostGraphile is left out: ${(error as Error).message}\n`);
  }
  if (existsSync(join(folder, 'node_modules', 'postgraphile'))) return folder;
  rmSync(folder, { recursive: true });
  return null;
}
