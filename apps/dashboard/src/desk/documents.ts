import { graphql } from '../generated';
import type { DepartmentDeskQuery, DepartmentDesksQuery } from '../generated/graphql';

export const DEPARTMENT_DESK = graphql(`
  query DepartmentDesk($code: String!, $period: String!) {
    departmentDesk(code: $code, period: $period) {
      department {
        id
        code
        name
        kind
      }
      deadline
      people
      openRequests
      confirmation {
        ...ConfirmationFields
      }
      summary {
        headcount
        establishment
        staffing
        staffingVariance
        varianceYear
        staffingAdjustment
        amount
        adjustmentCost
        explanation {
          ...ExplanationFields
        }
        problems {
          code
          path
          message
        }
      }
    }
  }

  fragment ConfirmationFields on FactConfirmation {
    status
    factsHash
    isStale
    confirmedByName
    confirmedAt
    headName
    headConfirmedAt
    note
    reopenedByName
    reopenedAt
  }
`);

export const DESK_CHANGES = graphql(`
  query DeskChanges($code: String!, $period: String!, $month: String!) {
    departmentDesk(code: $code, period: $period) {
      changesOfMonth(month: $month) {
        key
        kind
        label
        before
        after
        from
        to
        recordedAt
        recordedBy
        reason
        employee {
          employeeNumber
          name
        }
      }
    }
  }
`);

export const DEPARTMENT_DESKS = graphql(`
  query DepartmentDesks($period: String!) {
    departmentDesks(period: $period) {
      department {
        code
        name
        kind
      }
      deadline
      people
      openRequests
      confirmation {
        ...ConfirmationFields
      }
    }
  }
`);

export const FACTS_CONFIRM = graphql(`
  mutation FactsConfirm($input: FactsConfirmInput!) {
    factsConfirm(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export const FACTS_REOPEN = graphql(`
  mutation FactsReopen($input: FactsReopenInput!) {
    factsReopen(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export type Desk = NonNullable<DepartmentDeskQuery['departmentDesk']>;
export type Confirmation = Desk['confirmation'];
export type DeskRow = NonNullable<DepartmentDesksQuery['departmentDesks']>[number];
