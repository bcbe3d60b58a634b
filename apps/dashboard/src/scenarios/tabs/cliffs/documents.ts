import { graphql } from '../../../generated';
import type { ScenarioCliffsQuery } from '../../../generated/graphql';

/** Thresholds that people pass; the others the browser finds by itself. */
export const SCENARIO_CLIFFS = graphql(`
  query ScenarioCliffs($scenario: ID!) {
    scenario(id: $scenario) {
      id
      outcome {
        cliffs {
          kind
          label
          expectedFrom
          value
          unit
          departments {
            id
            name
          }
        }
      }
    }
  }
`);

export type CliffView = NonNullable<
  NonNullable<NonNullable<ScenarioCliffsQuery['scenario']>['outcome']>['cliffs']
>[number];
