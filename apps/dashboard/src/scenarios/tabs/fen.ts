import { Decimal } from '@hebo/domain';

const FEN = 100;

/** Whole fen as yuan in text. */
export function yuanOf(fen: number): string {
  return new Decimal(fen).dividedBy(FEN).toFixed(2);
}
