import { checksum, countDifferences } from './checksum.ts';
import type { Figures, Peer, Work } from './peer.ts';

/** A peer's prepared work, with what its figures say beside the exact ones. */
export interface Entry {
  readonly name: string;
  readonly work: Work;
  readonly figures: string;
}

/**
 * Runs every peer once, the first of them exact. A time is worth nothing where the figures differ,
 * so the exact peers must give one checksum before anything is measured.
 */
export function runAll<Input>(peers: readonly Peer<Input>[], input: Input): Entry[] {
  let exact: Figures = [];
  let expected = '';
  return peers.map(({ name, isExact, prepare }, index) => {
    const work = prepare(input);
    work.run();
    const figures = work.figures();
    if (index === 0) {
      exact = figures;
      expected = checksum(figures);
    }
    if (!isExact) return { name, work, figures: `${countDifferences(figures, exact)} differ` };
    const found = checksum(figures);
    if (found !== expected) {
      throw new Error(`${name}: checksum ${found} of its figures, not ${expected}`);
    }
    return { name, work, figures: found };
  });
}
