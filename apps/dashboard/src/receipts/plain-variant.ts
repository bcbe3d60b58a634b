import type { Amendment, DecisionInput, FactsInput, PlainVariant } from '@hebo/domain';

/** Inputs as the server sends them: records as JSON texts. */
export interface SentInputs {
  readonly edition: string;
  readonly facts: string;
  readonly decision: string;
  readonly amendments: string;
}

export function plainVariant({ edition, facts, decision, amendments }: SentInputs): PlainVariant {
  return {
    edition,
    facts: JSON.parse(facts) as FactsInput,
    decision: JSON.parse(decision) as DecisionInput,
    amendments: JSON.parse(amendments) as Amendment[],
  };
}
