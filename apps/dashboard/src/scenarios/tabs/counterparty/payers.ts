import { inYuan } from '@hebo/domain';
import type { Outcome } from '@hebo/domain';
import { sumOf, YUAN } from './matrix';
import type { Matrix } from './matrix';

/** Who carries a share of the gains of one cause. */
export interface Payer {
  /** Code of the department; null for new money in the pool. */
  readonly code: string | null;
  /** Below zero for a department; new money is told by its own sign turned. */
  readonly fen: number;
  readonly isPassive: boolean;
}

/** Everybody who loses by a cause, the largest first, and the pool where it adds. */
export function payersOf({ rows, units }: Matrix, row: number): readonly Payer[] {
  const { parts = [], total = 0 } = rows[row] ?? {};
  const losers = units
    .map(({ code, isPassive }, index): Payer => ({ code, fen: parts[index] ?? 0, isPassive }))
    .filter(({ fen }) => fen < 0)
    .toSorted((a, b) => a.fen - b.fen);
  return total >= YUAN ? [...losers, { code: null, fen: -total, isPassive: false }] : losers;
}

/** What the others gain by the same cause. */
export function otherGains({ rows }: Matrix, row: number, unit: number) {
  const gains = (rows[row]?.parts ?? []).filter((fen, index) => fen > 0 && index !== unit);
  return { count: gains.length, fen: sumOf(gains) };
}

/** An amount over the heads of its department, in yuan; null where there is nobody. */
export function amountPerHead(outcome: Outcome, code: string, fen: number): string | null {
  const unit = [...outcome.departments, ...outcome.offices].find((one) => one.code === code);
  const heads = unit?.headcount.value;
  return heads && !heads.isZero() ? inYuan(fen).dividedBy(heads).toFixed(2) : null;
}
