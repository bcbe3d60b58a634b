import type { Decimal } from '../../../kernel/money.js';
import type { LockMode } from '../../../outcome.js';
import type { Decision } from '../decision.js';
import type { Choices } from '../readings.js';
import { shifted } from './pack-units.js';

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
  const pack = (value: Decimal | null, places = 0): number | null =>
    value && shifted(value, places);
  return {
    lockMode: decision.lockMode,
    choices: decision.choices,
    generalPool: pack(decision.generalPool, 2),
    teachingPool: pack(decision.teachingPool, 2),
    staffShare: pack(decision.staffShare),
    officeRatio: pack(decision.officeRatio),
    staffRate: pack(decision.staffRate),
    studentRate: pack(decision.studentRate),
  };
}
