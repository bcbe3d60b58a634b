/**
 * The GraphQL list of the departments' Z values beside other ways to serve the same rows, all on one
 * machine in one run. Hebo computes them from the facts under row-level security; the peers
 * read stored results. Nothing fails because a machine is slow, but answers that differ end the bench.
 */
import { availableParallelism } from 'node:os';
import { formatTable, short, yesOrNo } from '../../../packages/domain/bench/table.ts';
import { startCluster } from '../src/testing/postgres-cluster.ts';
import { readList } from './client.ts';
import { createHeboDatabase, createPeerDatabase } from './databases.ts';
import { openHebo, type Hebo } from './hebo.ts';
import { measureList, type Throughput } from './load.ts';
import { storeResults } from './peers/tables.ts';
import { startPeer } from './processes.ts';

const DEPARTMENTS = 40;
const GROWTH = [40, 80, 160];
const JSON_HEADERS = { 'content-type': 'application/json' };
const WARM_START_LIMIT = 10_000;

const ON_PGLITE = 'Hebo on PGlite';
const ON_POSTGRES = 'Hebo on Postgres';
const APOLLO = 'Apollo with plain pg';

const PEERS = [
  { name: APOLLO, file: 'apollo-plain-pg.ts' },
  { name: 'bare endpoint, one prepared json_agg', file: 'bare-sql.ts' },
  { name: 'ready bytes from memory', file: 'ready-bytes.ts' },
];

interface Endpoint {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Every endpoint must give the same rows before one of them is measured. */
async function requireSameRows(endpoints: readonly Endpoint[]): Promise<void> {
  const lists = await Promise.all(endpoints.map((each) => readList(each.url, each.headers)));
  const [first, ...others] = lists.map((rows) => JSON.stringify(rows));
  if (lists[0]?.length !== DEPARTMENTS) throw new Error(`${lists[0]?.length} departments`);
  const different = others.findIndex((rows) => rows !== first);
  if (different >= 0) throw new Error(`${endpoints[different + 1]?.name} gives other rows`);
}

async function showThroughput(endpoints: readonly Endpoint[]): Promise<void> {
  const measured = new Map<string, Throughput>();
  for (const { name, url, headers } of endpoints) {
    measured.set(name, await measureList(url, headers));
  }
  const apollo = measured.get(APOLLO)?.requestsPerSecond ?? NaN;
  const rows = [...measured].map(([name, { requestsPerSecond, median, slow }]) => [
    name,
    short(requestsPerSecond),
    short(median),
    short(slow),
    `${short(requestsPerSecond / apollo)} x`,
  ]);
  const heading = ['endpoint', 'requests/s', 'median ms', '97.5 % ms', 'to Apollo with pg'];
  print(`${formatTable(heading, rows)}\n`);
  const postgres = measured.get(ON_POSTGRES)?.requestsPerSecond ?? NaN;
  const ratio = postgres / apollo;
  const limit = ['list on Postgres: at least 1 x Apollo with plain pg', `${short(ratio)} x`];
  print(`${formatTable(['limit', 'here', 'met'], [[...limit, yesOrNo(ratio >= 1)]])}\n`);
}

/** Milliseconds of one request alone at three sizes: they should grow no worse than the list. */
async function showGrowth(servers: readonly Hebo[]): Promise<void> {
  const rows: string[][] = servers.map(({ name }) => [name]);
  for (const departments of GROWTH) {
    for (const [index, server] of servers.entries()) {
      await server.growTo(departments);
      const { median, requestsPerSecond } = await measureList(server.endpoint, server.headers);
      rows[index]?.push(short(requestsPerSecond), short(median));
    }
  }
  const heading = ['growth', ...GROWTH.flatMap((size) => [`${size}: requests/s`, 'median ms'])];
  print(`${formatTable(heading, rows)}\n`);
}

function showStarts(servers: readonly Hebo[]): void {
  const rows = servers.map(({ name, coldMilliseconds, warmMilliseconds }) => [
    name,
    short(coldMilliseconds / 1_000),
    short(warmMilliseconds / 1_000),
    yesOrNo(warmMilliseconds < WARM_START_LIMIT),
  ]);
  const heading = ['start of the server, seconds', 'empty database', 'warm', 'warm under 10 s'];
  print(`${formatTable(heading, rows)}\n`);
}

const opened: { stop(): void | Promise<void> }[] = [];

/** Whatever was opened is closed at the end, the last first. */
function keep<T extends { stop(): void | Promise<void> }>(one: T): T {
  opened.unshift(one);
  return one;
}

async function startPeers(url: string): Promise<Endpoint[]> {
  const endpoints: Endpoint[] = [];
  for (const { name, file } of PEERS) {
    const { url: endpoint } = keep(await startPeer(file, url));
    endpoints.push({ name, url: endpoint, headers: JSON_HEADERS });
  }
  return endpoints;
}

async function run(): Promise<void> {
  print(`Node ${process.version} on ${process.platform}, ${availableParallelism()} cores\n`);
  const cluster = keep(await startCluster());
  const servers = [
    keep(await openHebo(ON_PGLITE, {})),
    keep(await openHebo(ON_POSTGRES, createHeboDatabase(cluster.superuserUrl))),
  ];
  showStarts(servers);
  for (const server of servers) await server.growTo(DEPARTMENTS);
  const own = servers.map(({ name, endpoint, headers }) => ({ name, url: endpoint, headers }));
  const peerDatabase = await createPeerDatabase(cluster.superuserUrl);
  const [first] = servers;
  if (first !== undefined) {
    await storeResults(peerDatabase, await readList(first.endpoint, first.headers));
  }
  const endpoints = [...own, ...(await startPeers(peerDatabase))];
  await requireSameRows(endpoints);
  print(`GraphQL list of ${DEPARTMENTS} departments with their allocation, ten callers`);
  await showThroughput(endpoints);
  await showGrowth(servers);
}

try {
  await run();
} finally {
  for (const one of opened) await one.stop();
}
