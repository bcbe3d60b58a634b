import type { Context } from '../../context.js';
import { run } from './compute.js';
import { outcomeOf } from './outcome-view.js';
import type { Outcome } from './outcome.type.js';
import { maySeeOutcome } from './published.js';
import { yearInputs } from './year.service.js';

/** The outcome in force. Until a scenario can be frozen it is the base scenario's, provisionally. */
export async function outcomeInForce(
  context: Context,
  period: string,
  knownAt?: string | null,
): Promise<Outcome | null> {
  const inputs = await yearInputs(context, period, knownAt ?? null);
  if (inputs === null || !maySeeOutcome(context.principal, inputs)) return null;
  return outcomeOf(run(inputs));
}
