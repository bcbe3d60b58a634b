import { checksum, countDifferences } from './checksum.ts';
import type { BenchCollege } from './college.ts';
import type { Peer, Work } from './peers/peer.ts';

/** A peer's prepared work, with what its figures say beside the exact ones. */
export interface Entry {
  readonly peer: Peer;
  readonly work: Work;
  readonly figures: string;
}

/**
 * Runs every peer once. A time is worth nothing where the figures differ, so the exact peers must
 * give one checksum before anything is measured.
 */
export function runAll(peers: readonly Peer[], colleges: readonly BenchCollege[]): Entry[] {
  const works = peers.map((peer) => {
    const work = peer.prepare(colleges);
    work.run();
    return { peer, work };
  });
  const reference = works.find(({ peer }) => peer.isExact)?.work.figures() ?? [];
  const expected = checksum(reference);
  return works.map(({ peer, work }) => {
    const figures = work.figures();
    const found = checksum(figures);
    if (peer.isExact && found !== expected) {
      throw new Error(`${peer.name}: checksum ${found} of its figures, not ${expected}`);
    }
    const differences = countDifferences(figures, reference);
    return { peer, work, figures: peer.isExact ? found : `${differences} differ` };
  });
}
