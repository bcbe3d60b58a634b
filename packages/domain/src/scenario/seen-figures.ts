import type { Figure } from './goal-seek-figures.js';
import type { Seen } from './seen.js';

/** A figure in yuan, or a ratio; null where the year has no such figure. */
export function figureSeen(seen: Seen, figure: Figure): number | null {
  switch (figure.kind) {
    case 'allocation': {
      const index = seen.codes.indexOf(figure.unit);
      return yuanOrNull(seen.fen[index]);
    }
    case 'allocated':
      return allocatedIn(seen) / 100;
    case 'ratio':
      return ratioIn(seen);
    case 'officeBase':
      return seen.officeBase;
  }
}

const yuanOrNull = (fen: number = NaN): number | null => (Number.isNaN(fen) ? null : fen / 100);

/** The same before a closed pool is settled to the fen, so that it moves without steps. */
export function smoothSeen(seen: Seen, figure: Figure): number | null {
  if (figure.kind !== 'allocation') return figureSeen(seen, figure);
  const index = seen.codes.indexOf(figure.unit);
  const isTeaching = index !== -1 && index < seen.smooth.length;
  return isTeaching ? (seen.smooth[index] ?? 0) / 100 : figureSeen(seen, figure);
}

export const allocatedIn = ({ fen, smooth }: Seen): number =>
  fen.subarray(0, smooth.length).reduce((sum, one) => sum + one, 0);

function ratioIn(seen: Seen): number | null {
  const { fen, smooth, heads, officeHeads } = seen;
  const allocated = allocatedIn(seen);
  if (officeHeads === 0 || allocated === 0) return null;
  const paid = fen.subarray(smooth.length).reduce((sum, one) => sum + (one || 0), 0);
  return paid / officeHeads / (allocated / heads);
}
