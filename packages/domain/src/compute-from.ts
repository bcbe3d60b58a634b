import type { Computed } from './outcome.js';
import type { DecisionInput, FactsInput, Regulation } from './regulation.js';

/** From plain inputs to an outcome, or every problem of facts and decision together. */
export function computeFrom<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { facts, decision }: { readonly facts: FactsInput; readonly decision: DecisionInput },
): Computed {
  const parsedFacts = regulation.parseFacts(facts);
  const parsedDecision = regulation.parseDecision(decision);
  if (parsedFacts.ok && parsedDecision.ok) {
    return regulation.compute(parsedFacts.value, edition, parsedDecision.value);
  }
  return {
    ok: false,
    problems: [
      ...(parsedFacts.ok ? [] : parsedFacts.problems),
      ...(parsedDecision.ok ? [] : parsedDecision.problems),
    ],
  };
}
