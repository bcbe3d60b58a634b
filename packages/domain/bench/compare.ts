import { runAll } from './agree.ts';
import type { BenchCollege } from './college.ts';
import { measure, type Timing } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { formatTable, short } from './table.ts';

/** Times by the name of the peer. */
export type Timings = ReadonlyMap<string, Timing>;

/** Every peer on the same colleges, the first being the one that the others are measured against. */
export function comparePeers(peers: readonly Peer[], colleges: readonly BenchCollege[]): Timings {
  const entries = runAll(peers, colleges);
  const timed = entries.map((entry) => ({ ...entry, timing: measure(() => entry.work.run()) }));
  const reference = timed[0]?.timing.minimum ?? NaN;
  const rows = timed.map(({ peer, timing, figures }) => [
    peer.name,
    short(timing.minimum),
    short(timing.median),
    `${short(timing.minimum / reference)} x`,
    String(timing.runs),
    figures,
  ]);
  const heading = ['peer', 'min ms', 'median ms', 'to the loop', 'runs', 'figures'];
  process.stdout.write(`${formatTable(heading, rows)}\n`);
  return new Map(timed.map(({ peer, timing }) => [peer.name, timing]));
}
