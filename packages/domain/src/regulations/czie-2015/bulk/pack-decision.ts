import type { Decimal } from '../../../kernel/money.js';
import type { LockMode } from '../../../outcome.js';
import type { Decision } from '../decision.js';
import type { Choices } from '../readings.js';
import { scaled } from './pack-units.js';

/** A decision in numbers; null where nothing was entered. */
export interface PackedDecision {
  readonly lockMode: LockMode;
  readonly choices: Choices;
  /** Fen. */
  readonly generalPool: number | null;
  readonly teachingPool: number | null;
  /** As they are. */
  readonly staffShare: number | null;
  readonly officeRatio: number | null;
  readonly staffRate: number | null;
  readonly studentRate: number | null;
}

export function packDecision(decision: Decision): PackedDecision {
  const pack = (value: Decimal | null, perUnit = 1): number | null =>
    value && scaled(value, perUnit);
  return {
    lockMode: decision.lockMode,
    choices: decision.choices,
    generalPool: pack(decision.generalPool, 100),
    teachingPool: pack(decision.teachingPool, 100),
    staffShare: pack(decision.staffShare),
    officeRatio: pack(decision.officeRatio),
    staffRate: pack(decision.staffRate),
    studentRate: pack(decision.studentRate),
  };
}
