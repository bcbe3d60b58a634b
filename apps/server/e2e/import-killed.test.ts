import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cookieOf, type Answer, type Asked } from '../src/testing/harness.js';
import { freePort } from '../src/testing/postgres-cluster.js';
import { spawnServer, type Spawned } from '../src/testing/spawned-server.js';
import { newFolder, removeFolders } from '../src/testing/temporary.js';
import { isOnPostgres, newDatabase } from '../src/testing/test-database.js';
import { ask, type Payload } from './ask.js';
import { csv, Importer, type Import } from './importer.js';

const KILLS = 3;
const PEOPLE = 1_200;
/** A commit of so many takes longer on any machine. */
const WITHIN_MILLISECONDS = 1_200;

const PERSON = { accountName: 'renshi', password: 'Abcdefg-2026', displayName: '人事处' };
let environment: Record<string, string>;
let url: string;
let ownerUrl: string | null = null;
let server: Spawned;
let headers: Record<string, string>;
let importer: Importer;

const sendJson = (path: string, body: unknown): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });

/** The session outlives the server, as those of its users do. */
const college: Asked = {
  get url() {
    return url;
  },
  headersOf: () => Promise.resolve(headers),
  post: async (_caller, query, variables) => {
    const response = await sendJson('/graphql', { query, variables });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  },
};

async function start(): Promise<void> {
  server = spawnServer(environment, { args: ['--empty'] });
  await server.ready();
}

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  headers = {};
  environment = { HEBO_DATA_DIR: newFolder(), HEBO_PORT: String(port) };
  if (isOnPostgres) {
    const addresses = await newDatabase();
    ownerUrl = addresses.ownerUrl;
    Object.assign(environment, { DATABASE_URL: addresses.url, DATABASE_OWNER_URL: ownerUrl });
  }
  await start();
  const account = (accountName: string) => ({ ...PERSON, accountName, displayName: '某人' });
  const setup = await sendJson('/auth/setup', {
    token: /valid 1 h\)\n {2}([\w-]{43})\n/u.exec(server.output())?.[1],
    institutionName: '某某学院',
    personnel: PERSON,
    leadership: account('lingdao'),
    systemAdministrator: account('xitong'),
    securityAdministrator: account('anquan'),
  });
  expect(setup.status).toBe(201);
  const { accountName, password } = PERSON;
  const cookie = cookieOf(await sendJson('/auth/sign-in', { accountName, password }));
  headers = { cookie, 'hebo-console': '1' };
  const { departmentCreate } = await ask<{ departmentCreate: Payload }>(college, 'PERSONNEL', {
    query: `mutation ($input: DepartmentCreateInput!) {
      departmentCreate(input: $input) { userErrors { code rule message field } } }`,
    variables: { input: { code: 'C01', name: '某系', kind: 'COLLEGE', idempotencyKey: 'C01' } },
  });
  expect(departmentCreate.userErrors).toEqual([]);
  importer = new Importer(college, 'PERSONNEL');
});
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended();
  removeFolders();
});

/** People of their own a round, so that each is new. */
const bringIn = (round: number): Promise<Import> =>
  importer.check(
    'PEOPLE',
    csv(
      '工号,姓名,参加工作时间,退休年份,单位,用工性质,岗位类别,职称,起始月份',
      ...Array.from(
        { length: PEOPLE },
        (_, at) => `R${round}N${at},新人,2020-07,2050,C01,在编,教学岗位,中级,2026-09`,
      ),
    ),
  );

/** Everybody, and those who have the facts that make them count in the department. */
async function present(): Promise<number[]> {
  const { employees, departments } = await ask<{
    employees: { totalCount: number };
    departments: { employees: { totalCount: number } }[];
  }>(
    college,
    'PERSONNEL',
    `{ employees(first: 1) { totalCount } departments { employees(first: 1) { totalCount } } }`,
  );
  return [employees, ...departments.map((each) => each.employees)].map((each) => each.totalCount);
}

/** Processes that share a server believe each other alive for a minute and a half; this has passed. */
async function letSilencePass(): Promise<void> {
  if (ownerUrl === null) return;
  const superuser = new URL(ownerUrl);
  superuser.username = 'postgres';
  const client = new pg.Client({ connectionString: superuser.href });
  await client.connect();
  await client.query(`update import set alive_at = 'epoch' where status = 'COMMITTING'`);
  await client.end();
}

it('killed at any moment of a commit, it has written all of it or can write it still', async () => {
  let found = await bringIn(0);
  let committed = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const after = Math.floor(Math.random() * WITHIN_MILLISECONDS);
    const answer = importer.commit(found).catch(() => null);
    await wait(after);
    server.process.kill('SIGKILL');
    const told = await answer;
    await server.ended();
    await start();
    await letSilencePass();
    const status = (await importer.find(found.id))?.status;
    if (told !== null || status === 'COMMITTED') committed += 1;
    const isWritten = status === 'COMMITTED';
    const all = PEOPLE * committed;
    expect([status, await present()], `killed after ${after} ms`).toEqual([
      isWritten ? 'COMMITTED' : 'CHECKED',
      [all, all],
    ]);
    if (isWritten) found = await bringIn(kill);
  }
  expect(await importer.commit(found)).toEqual([]);
  const all = PEOPLE * (committed + 1);
  expect(await present()).toEqual([all, all]);
});
