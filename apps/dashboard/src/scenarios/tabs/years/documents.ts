import { graphql } from '../../../generated';
import type { ProjectedYearFieldsFragment } from '../../../generated/graphql';

export const PROJECTED_YEAR_FIELDS = graphql(`
  fragment ProjectedYearFields on ProjectionYear {
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
`);

export const SCENARIO_PROJECTION = graphql(`
  query ScenarioProjection($input: ProjectionInput!) {
    projection(input: $input) {
      base {
        ...ProjectedYearFields
      }
      years {
        ...ProjectedYearFields
      }
      rules
      userErrors {
        field
        message
      }
    }
  }
`);

export type ProjectedYear = ProjectedYearFieldsFragment;
export type ProjectedDepartment = ProjectedYear['departments'][number];
export type ProjectedEvent = ProjectedYear['events'][number];
