/**
 * The GraphQL list of the departments' Z values beside other ways to serve the same rows, all on one
 * machine in one run. Hebo computes them from the facts under row-level security; the peers
 * read stored results. Nothing fails because a machine is slow, but answers that differ end the bench.
 */
import { availableParallelism } from 'node:os';
import { startCluster, type Cluster } from '../src/testing/postgres-cluster.ts';
import { readList } from './client.ts';
import { createHeboDatabase, createPeerDatabase } from './databases.ts';
import { openHebo, type Hebo } from './hebo.ts';
import { showRefusals } from './hostile/show-refusals.ts';
import { showImports } from './imports.ts';
import type { Endpoint } from './load.ts';
import { storeResults } from './peers/tables.ts';
import { showPeople, type Subject } from './people/show-people.ts';
import { startPeer } from './processes.ts';
import { print, showGrowth, showStarts, showThroughput } from './report.ts';

const DEPARTMENTS = 40;
const GROWTH = [40, 80, 160];
const JSON_HEADERS = { 'content-type': 'application/json' };

const ON_PGLITE = 'Hebo on PGlite';
const ON_POSTGRES = 'Hebo on Postgres';
const APOLLO = 'Apollo with plain pg';

const PEERS = [
  { name: APOLLO, file: 'apollo-plain-pg.ts' },
  { name: 'bare endpoint, one prepared json_agg', file: 'bare-sql.ts' },
  { name: 'ready bytes from memory', file: 'ready-bytes.ts' },
];

interface Stoppable {
  stop(): void | Promise<void>;
}

const opened: Stoppable[] = [];

/** Whatever was opened is closed at the end, the last first. */
function keep<T extends Stoppable>(one: T): T {
  opened.unshift(one);
  return one;
}

/** The peers, over the results that a Hebo gives. */
async function startPeers(superuserUrl: string, source: Endpoint): Promise<Endpoint[]> {
  const database = await createPeerDatabase(superuserUrl);
  await storeResults(database, await readList(source.url, source.headers));
  const endpoints: Endpoint[] = [];
  for (const { name, file } of PEERS) {
    const { url, pid } = keep(await startPeer(file, database));
    endpoints.push({ name, url, pid, headers: JSON_HEADERS });
  }
  return endpoints;
}

/** Every endpoint must give the same rows before one of them is measured. */
async function requireSameRows(endpoints: readonly Endpoint[]): Promise<void> {
  const lists = await Promise.all(endpoints.map((each) => readList(each.url, each.headers)));
  const [first, ...others] = lists.map((rows) => JSON.stringify(rows));
  if (lists[0]?.length !== DEPARTMENTS) throw new Error(`${lists[0]?.length} departments`);
  const different = others.findIndex((rows) => rows !== first);
  if (different >= 0) throw new Error(`${endpoints[different + 1]?.name} gives other rows`);
}

/** Named on the command line, or all of them: list, people, growth, imports, hostile. */
const named = process.argv.slice(2);
const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);

/** A machine without PostgreSQL still measures the embedded database. */
async function startPostgres(): Promise<Cluster | null> {
  try {
    return keep(await startCluster());
  } catch (error) {
    print(`PostgreSQL and the peers on it are left out: ${(error as Error).message}\n`);
    return null;
  }
}

async function run(): Promise<void> {
  print(`Node ${process.version} on ${process.platform}, ${availableParallelism()} cores\n`);
  const cluster = await startPostgres();
  const servers: Hebo[] = [];
  if (named.join() !== 'people') servers.push(keep(await openHebo(ON_PGLITE, {})));
  let onPostgres: Subject | null = null;
  if (cluster !== null) {
    const { superuserUrl } = cluster;
    const database = createHeboDatabase(superuserUrl);
    const hebo = keep(await openHebo(ON_POSTGRES, database));
    servers.push(hebo);
    onPostgres = { hebo, databaseUrl: database['DATABASE_URL'] ?? '', superuserUrl };
  }
  showStarts(servers);
  for (const server of servers) await server.growTo(DEPARTMENTS);
  if (isWanted('list')) await showList(servers, onPostgres);
  if (isWanted('people') && onPostgres !== null) await showPeople(onPostgres);
  if (isWanted('growth')) await showGrowth(servers, GROWTH);
  if (isWanted('imports')) await showImports(servers);
  if (isWanted('hostile')) await showRefusals(servers);
}

async function showList(servers: readonly Hebo[], onPostgres: Subject | null): Promise<void> {
  const endpoints: Endpoint[] = [...servers];
  if (onPostgres !== null) {
    endpoints.push(...(await startPeers(onPostgres.superuserUrl, onPostgres.hebo)));
  }
  await requireSameRows(endpoints);
  print(`GraphQL list of ${DEPARTMENTS} departments with their allocation, ten callers`);
  await showThroughput(endpoints, {
    subject: ON_POSTGRES,
    targets: [{ target: APOLLO, atLeast: 1 }],
  });
}

try {
  await run();
} finally {
  for (const one of opened) await one.stop();
}
