import { graphql } from '../../../generated';

export const SCENARIO_IMPACT = graphql(`
  query ScenarioImpact($id: ID!, $groupBy: ImpactGroup!) {
    scenario(id: $id) {
      id
      outcome {
        impact(groupBy: $groupBy) {
          note
          rows {
            group
            label
            people
            gainOver5
            gainUpTo5
            unchanged
            loseUpTo5
            loseOver5
            base
            scenario
            change
            rate
            isPerHead
          }
        }
      }
    }
  }
`);
