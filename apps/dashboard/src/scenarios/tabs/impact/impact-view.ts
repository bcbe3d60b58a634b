import type { Decimal } from '../../../formats/decimal';

/** 增 >5 %, 增 ≤5 %, 不变, 减 ≤5 %, 减 >5 %. */
export const BANDS = ['gainOver5', 'gainUpTo5', 'unchanged', 'loseUpTo5', 'loseOver5'] as const;
export type Band = (typeof BANDS)[number];

/** What a scenario does to one group; decimals as text, money in yuan. */
export interface ImpactRow {
  readonly key: string;
  readonly label: string;
  readonly people: Decimal;
  readonly bands: Readonly<Record<Band, Decimal>>;
  readonly base: Decimal;
  readonly scenario: Decimal;
  readonly change: Decimal;
  /** Of the whole group; null where the base is nought. */
  readonly rate: Decimal | null;
  readonly perHead: Decimal | null;
  readonly cause: string | null;
  /** Counted by the change per head of their department. */
  readonly isPerHead: boolean;
}
