import { Decimal } from '@hebo/domain';
import type { Goal } from '@hebo/domain';
import { isNumberText, parseAmountText } from '../../workbench/amount-text';
import { figureOfChoice } from '../figure-choice';

/** The sentence as it is filled in; numbers as typed. */
export interface GoalDraft {
  readonly figure: string;
  readonly target: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly keepsTotal: boolean;
  readonly limitsLoss: boolean;
  /** Per cent. */
  readonly greatestLoss: string;
}

export type GoalField = 'target' | 'from' | 'to' | 'greatestLoss';
export type GoalFault = 'not_a_number' | 'order';

type Read =
  | { readonly ok: true; readonly goal: Goal }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<GoalField, GoalFault>>> };

const PER_CENT = 100;

/** The goal, or which boxes do not hold what they should. */
export function readGoal(draft: GoalDraft): Read {
  const number = (field: GoalField) => parseAmountText(draft[field]);
  const asked: GoalField[] = ['target', 'from', 'to'];
  if (draft.limitsLoss) asked.push('greatestLoss');
  const wrong = asked.filter((field) => !isNumberText(number(field)));
  if (wrong.length > 0) {
    return { ok: false, faults: Object.fromEntries(wrong.map((field) => [field, 'not_a_number'])) };
  }
  const [target = '', from = '', to = ''] = asked.map((field) => number(field) ?? '');
  if (new Decimal(from).greaterThanOrEqualTo(to)) return { ok: false, faults: { to: 'order' } };
  const goal: Goal = {
    figure: figureOfChoice(draft.figure),
    target,
    path: draft.path,
    from,
    to,
    keepsTotal: draft.keepsTotal,
    ...(draft.limitsLoss && { greatestLoss: shareOf(number('greatestLoss') ?? '0') }),
  };
  return { ok: true, goal };
}

const shareOf = (perCent: string): string => new Decimal(perCent).dividedBy(PER_CENT).toFixed();
