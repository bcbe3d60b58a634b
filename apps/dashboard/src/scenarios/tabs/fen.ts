import { inYuan } from '@hebo/domain';

/** Whole fen as yuan in text. */
export function yuanOf(fen: number): string {
  return inYuan(fen).toFixed(2);
}
