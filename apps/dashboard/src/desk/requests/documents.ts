import { graphql } from '../../generated';
import type { RequestRecordsQuery } from '../../generated/graphql';

export const REQUEST_LIST_DEPARTMENTS = graphql(`
  query RequestListDepartments {
    departments {
      id
      name
    }
  }
`);

export const LATEST_REQUESTS = graphql(`
  query LatestRequests($department: ID!) {
    changeRequests(first: 5, filter: { departments: [$department] }) {
      totalCount
      nodes {
        ...RequestFields
      }
    }
  }
`);

export const REQUEST_DECIDE = graphql(`
  mutation ChangeRequestDecide($input: ChangeRequestDecideInput!) {
    changeRequestDecide(input: $input) {
      changeRequests {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const REQUEST_WITHDRAW = graphql(`
  mutation ChangeRequestWithdraw($input: ChangeRequestWithdrawInput!) {
    changeRequestWithdraw(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export type RequestRow = NonNullable<RequestRecordsQuery['changeRequests']>['nodes'][number];
