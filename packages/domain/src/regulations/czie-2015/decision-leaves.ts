import { DECISION_FIELDS, type DecisionField } from '../../fields.js';
import { leaf, type Explained } from '../../kernel/explained.js';
import type { Decimal } from '../../kernel/money.js';
import type { Decision } from './decision.js';

/** A number of the decision as a leaf; null where nothing was entered. */
export function entered(decision: Decision, field: DecisionField): Explained | null {
  const value: Decimal | null = decision[field];
  return value && leaf(DECISION_FIELDS[field], 'decision', `decision.${field}`, value);
}
