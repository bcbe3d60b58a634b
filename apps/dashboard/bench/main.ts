/**
 * What a leader feels of the workbench, in Chromium on the built bundle and a server with the demo
 * college. Nothing fails because a machine is slow: limits are told with what was measured.
 */
import { limitRow } from '../../../packages/domain/bench/limits.ts';
import { formatTable, short } from '../../../packages/domain/bench/table.ts';
import { growTo } from '../../server/bench/grow.ts';
import { signInOf, startOwnServer, type RunningServer } from '../e2e/own-server.ts';
import { openPage } from './page.ts';
import { slide, type Slid } from './slide.ts';
import { medianOf, sweepBoth } from './sweep.ts';

const DEPARTMENTS = 40;
const OF_THE_DEMO = 14;
const SCENARIOS = 10_000;

/** The value that nineteen of twenty do not exceed. */
const mostOf = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[Math.ceil(samples.length * 0.95) - 1] ?? NaN;

function rowsOf(name: string, { toPaint, slowKeys, longTasks }: Slid): string[][] {
  return [
    limitRow(`${name}: key to paint, 95th percentile under 50 ms`, mostOf(toPaint), 'ms', 50),
    [`${name}: the same, median`, `${short(medianOf(toPaint))} ms`],
    [`${name}: keys longer than a frame, as the browser times them`, String(slowKeys.length)],
    limitRow(`${name}: tasks over 50 ms, none`, longTasks.length, '', 0),
  ];
}

/** Adds colleges as the personnel office would. */
async function grow(server: RunningServer): Promise<void> {
  const { accountName, password } = signInOf(server, 'PERSONNEL');
  const headers = {
    'content-type': 'application/json',
    'hebo-console': '1',
    origin: server.origin,
  };
  const body = JSON.stringify({ accountName, password });
  const answer = await fetch(`${server.origin}/auth/sign-in`, { method: 'POST', headers, body });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const url = `${server.origin}/graphql`;
  await growTo(DEPARTMENTS, { url, headers: { ...headers, cookie }, present: OF_THE_DEMO });
}

process.stdout.write('The workbench in Chromium, one driver moved 50 times by keyboard\n');
const server = await startOwnServer();
try {
  const { browser, page } = await openPage(server);
  try {
    const demo = await slide(page);
    await grow(server);
    const large = await slide(page);
    const { inBrowser, inNode } = await sweepBoth(page, SCENARIOS);
    const rows = [
      ...rowsOf(`${demo.rows} departments`, demo),
      ...rowsOf(`${large.rows} departments`, large),
      limitRow('10,000 scenarios x 40 in the worker: under 2,000 ms', inBrowser, 'ms', 2_000),
      limitRow('the same: within 2 x Node', inBrowser / inNode, 'x', 2),
    ];
    process.stdout.write(`${formatTable(['limit', 'here', 'met'], rows)}\n`);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
