import { measure } from './measure.ts';
import { measureHeld } from './memory.ts';
import type { Peer } from './peer.ts';
import { formatTable, short } from './table.ts';

/** An input of one size: what it is called, and how many pieces it is made of. */
export interface Size<Input> {
  readonly name: string;
  readonly count: number;
  readonly input: Input;
}

/** What one piece costs at each size, and how much more at the last size than at the first. */
export function growthRow<Input>(
  name: string,
  sizes: readonly Size<Input>[],
  cost: (size: Size<Input>) => number,
): string[] {
  const perPiece = sizes.map((size) => cost(size) / size.count);
  const [first = NaN, ...later] = perPiece;
  // Results may stand where other ones stood before, and then hold nothing more.
  const growth = first === 0 ? '–' : `${short((later.at(-1) ?? NaN) / first)} x`;
  return [name, ...perPiece.map(short), growth];
}

function microseconds<Input>(peer: Peer<Input>, { input }: Size<Input>): number {
  const work = peer.prepare(input);
  return 1_000 * measure(() => work.run()).minimum;
}

/** Neither time nor what results hold should grow faster than the input. */
export function showGrowth<Input>(
  what: string,
  sizes: readonly Size<Input>[],
  { timed, held }: { timed: readonly Peer<Input>[]; held: readonly Peer<Input>[] },
): void {
  const heading = [`a ${what} costs`, ...sizes.map(({ name }) => name), 'last to first'];
  const times = timed.map((peer) =>
    growthRow(`${peer.name}, microseconds`, sizes, (size) => microseconds(peer, size)),
  );
  const bytes = held.map((peer) =>
    growthRow(`${peer.name}, bytes held`, sizes, ({ input }) =>
      measureHeld(() => peer.prepare(input)),
    ),
  );
  process.stdout.write(`${formatTable(heading, [...times, ...bytes])}\n\n`);
}
