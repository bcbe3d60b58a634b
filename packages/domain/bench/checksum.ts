import { createHash } from 'node:crypto';
import type { Figures } from './peers/peer.ts';

/** One short text for all amounts of all colleges: equal figures, equal text. */
export function checksum(figures: readonly Figures[]): string {
  const hash = createHash('sha256');
  for (const { averageTeachingAllowance, officeBase, allocations } of figures) {
    hash.update(`${averageTeachingAllowance} ${officeBase} ${allocations.join(' ')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** How many amounts of a peer in floating point differ from the exact ones. */
export function countDifferences(figures: readonly Figures[], exact: readonly Figures[]): number {
  const amounts = figures.flatMap((college) => college.allocations);
  const expected = exact.flatMap((college) => college.allocations);
  return amounts.filter((amount, index) => amount !== expected[index]).length;
}
