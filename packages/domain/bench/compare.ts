import { runAll } from './agree.ts';
import { measureByTurns, type Timing } from './measure.ts';
import type { Peer } from './peer.ts';
import { formatTable, short } from './table.ts';

/** Times by the name of the peer. */
export type Timings = ReadonlyMap<string, Timing>;

/** What a piece of work is made of, to say how many of them a second: 24,000 person-months. */
export interface Amount {
  readonly count: number;
  readonly of: string;
}

export function minimumOf<Input>(timings: Timings, peer: Peer<Input>): number {
  return timings.get(peer.name)?.minimum ?? NaN;
}

/** Every peer on the same input, the first being the one that the others are measured against. */
export function comparePeers<Input>(
  peers: readonly Peer<Input>[],
  input: Input,
  { count, of }: Amount,
): Timings {
  const entries = runAll(peers, input);
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
    const { name, figures } = entries[index]!;
    byName.set(name, timing);
    const { minimum, median, runs } = timing;
    const speed = short((1_000 * count) / minimum);
    return [
      name,
      short(minimum),
      short(median),
      `${short(minimum / reference)} x`,
      speed,
      String(runs),
      figures,
    ];
  });
  const heading = ['peer', 'min ms', 'median ms', 'to the loop', `${of}/s`, 'runs', 'figures'];
  process.stdout.write(`${formatTable(heading, rows)}\n`);
  return byName;
}
