import { figureOf } from '@hebo/domain';
import type { Figure, Outcome } from '@hebo/domain';
import { isMoney } from '../figure-choice';

const FEN_DECIMALS = 2;
const RATIO_DECIMALS = 4;

/** A figure as it stands, written as a target would be; null where there is none. */
export function figureNow(outcome: Outcome, figure: Figure): string | null {
  const value = figureOf(outcome, figure);
  return value?.toFixed(isMoney(figure) ? FEN_DECIMALS : RATIO_DECIMALS) ?? null;
}
