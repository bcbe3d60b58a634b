import { formatTable, short, yesOrNo } from './table.ts';
import type { Hebo } from './hebo.ts';
import { measureByTurns, type Endpoint } from './load.ts';

const WARM_START_LIMIT = 10_000;

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export interface Target {
  readonly target: string;
  readonly atLeast: number;
}

/** Every endpoint beside the first target; `subject` is the one that should reach all of them. */
export async function showThroughput(
  endpoints: readonly Endpoint[],
  { subject, targets }: { subject: string; targets: readonly [Target, ...Target[]] },
): Promise<void> {
  const measured = await measureByTurns(endpoints);
  const rate = (name: string): number =>
    measured[endpoints.findIndex((each) => each.name === name)]?.requestsPerSecond ?? NaN;
  const [{ target: first }] = targets;
  const rows = measured.map(({ requestsPerSecond, median, slow, processor }, index) => [
    endpoints[index]?.name ?? '',
    short(requestsPerSecond),
    short(median),
    short(slow),
    short(processor),
    `${short(requestsPerSecond / rate(first))} x`,
  ]);
  const heading = ['endpoint', 'requests/s', 'median ms', '97.5 % ms', 'own CPU ms', `to ${first}`];
  print(`${formatTable(heading, rows)}\n`);
  const limits = targets.map(({ target, atLeast }) => {
    const ratio = rate(subject) / rate(target);
    const name = `${subject}: at least ${atLeast} x ${target}`;
    return [name, `${short(ratio)} x`, yesOrNo(ratio >= atLeast)];
  });
  print(`${formatTable(['limit', 'here', 'met'], limits)}\n`);
}

/** The same list at growing sizes: a request should grow no worse than its rows. */
export async function showGrowth(
  servers: readonly Hebo[],
  sizes: readonly number[],
): Promise<void> {
  const rows: string[][] = servers.map(({ name }) => [name]);
  for (const size of sizes) {
    for (const server of servers) await server.growTo(size);
    const measured = await measureByTurns(servers);
    for (const [index, { requestsPerSecond, median }] of measured.entries()) {
      rows[index]?.push(short(requestsPerSecond), short(median));
    }
  }
  const heading = ['growth', ...sizes.flatMap((size) => [`${size}: requests/s`, 'median ms'])];
  print(`${formatTable(heading, rows)}\n`);
}

export function showStarts(servers: readonly Hebo[]): void {
  const rows = servers.map(({ name, coldMilliseconds, warmMilliseconds }) => [
    name,
    short(coldMilliseconds / 1_000),
    short(warmMilliseconds / 1_000),
    yesOrNo(warmMilliseconds < WARM_START_LIMIT),
  ]);
  const heading = ['start of the server, seconds', 'empty database', 'warm', 'warm under 10 s'];
  print(`${formatTable(heading, rows)}\n`);
}
