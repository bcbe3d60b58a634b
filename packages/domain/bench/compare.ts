import { runAll } from './agree.ts';
import type { BenchCollege } from './college.ts';
import { measureByTurns, type Timing } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { formatTable, short } from './table.ts';

/** Times by the name of the peer. */
export type Timings = ReadonlyMap<string, Timing>;

/** Every peer on the same colleges, the first being the one that the others are measured against. */
export function comparePeers(peers: readonly Peer[], colleges: readonly BenchCollege[]): Timings {
  const entries = runAll(peers, colleges);
  const timings = measureByTurns(
    entries.map(
      ({ work }) =>
        () =>
          work.run(),
    ),
  );
  const reference = timings[0]?.minimum ?? NaN;
  const byName = new Map<string, Timing>();
  const rows = timings.map((timing, index) => {
    const { peer, figures } = entries[index]!;
    byName.set(peer.name, timing);
    const { minimum, median, runs } = timing;
    const ratio = `${short(minimum / reference)} x`;
    return [peer.name, short(minimum), short(median), ratio, String(runs), figures];
  });
  const heading = ['peer', 'min ms', 'median ms', 'to the loop', 'runs', 'figures'];
  process.stdout.write(`${formatTable(heading, rows)}\n`);
  return byName;
}
