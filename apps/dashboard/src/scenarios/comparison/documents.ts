import { graphql } from '../../generated';
import type { ScenarioComparisonQuery } from '../../generated/graphql';

export const SCENARIO_COMPARISON = graphql(`
  query ScenarioComparison($ids: [ID!]!) {
    compareScenarios(ids: $ids) {
      scenarios {
        id
        name
        status
        lockMode
        isBase
        updatedAt
        base {
          id
          name
        }
      }
      figures {
        id
        label
        symbol
        unit
        values
        differences
      }
      departments {
        department {
          id
          code
          name
          kind
        }
        amounts
        differences
        rates
        ranks
      }
      overrides {
        path
        label
        symbol
        values
      }
    }
  }
`);

export type Comparison = NonNullable<ScenarioComparisonQuery['compareScenarios']>;

/** Saved scenarios that are pinned beside a draft, with what the browser needs to compute them. */
export const PINNED_SCENARIOS = graphql(`
  query PinnedScenarios($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Scenario {
        id
        name
        previewInputs {
          edition
          facts
          decision
          amendments
        }
      }
    }
  }
`);

export const SCENARIO_CHOICES = graphql(`
  query ComparisonChoices($filter: ScenarioFilter) {
    scenarios(filter: $filter, first: 100) {
      nodes {
        id
        name
        isBase
      }
    }
  }
`);
