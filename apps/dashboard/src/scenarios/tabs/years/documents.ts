import { graphql } from '../../../generated';
import type { ScenarioProjectionQuery } from '../../../generated/graphql';

export const SCENARIO_PROJECTION = graphql(`
  query ScenarioProjection($input: ProjectionInput!) {
    projection(input: $input) {
      years {
        period
        headcount
        retirements
        stepsUp
        promotions
        generalPool
        teachingPool
        staffRate
        studentRate
        averageTeachingAllowance
        officeBase
        basePayTotal
        grandTotal
        headroom
        departments {
          department {
            id
            code
            name
          }
          headcount
          establishment
          varianceYear
          staffingAdjustment
          amount
          perHead
        }
        events {
          kind
          label
          count
          amount
          department {
            id
            name
          }
        }
        problems {
          path
          message
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`);

type Payload = NonNullable<ScenarioProjectionQuery['projection']>;
export type ProjectedYear = Payload['years'][number];
export type ProjectedDepartment = ProjectedYear['departments'][number];
export type ProjectedEvent = ProjectedYear['events'][number];
