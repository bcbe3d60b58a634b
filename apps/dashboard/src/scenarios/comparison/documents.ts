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
export type ComparedFigure = Comparison['figures'][number];
export type ComparedDepartment = Comparison['departments'][number];
export type ComparedOverride = Comparison['overrides'][number];
