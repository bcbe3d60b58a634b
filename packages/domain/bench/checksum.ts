import { createHash } from 'node:crypto';
import type { Figures } from './peer.ts';

const AT_ONCE = 10_000;

/** One short text for all amounts: equal figures, equal text. */
export function checksum(figures: Figures): string {
  const hash = createHash('sha256');
  for (let from = 0; from < figures.length; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, figures.length - from);
    hash.update(Array.from({ length: size }, (_, index) => `${figures[from + index]}\n`).join(''));
  }
  return hash.digest('hex').slice(0, 16);
}

/** How many amounts of a peer in floating point differ from the exact ones. */
export function countDifferences(figures: Figures, exact: Figures): number {
  let differences = 0;
  for (let index = 0; index < exact.length; index++) {
    if (figures[index] !== exact[index]) differences += 1;
  }
  return differences;
}
