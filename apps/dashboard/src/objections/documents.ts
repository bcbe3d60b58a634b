import { graphql } from '../generated';
import type { ObjectionPageQuery } from '../generated/graphql';

export const OBJECTION = graphql(`
  query ObjectionPage($id: ID!) {
    objection(id: $id) {
      id
      subject
      kind
      period
      month
      figure
      figureLabel
      unit
      question
      status
      raisedByName
      raisedAt
      isOwn
      dueOn
      isOverdue
      outcome
      decidedByName
      decidedAt
      version
      shown {
        amount
        amountChanged
      }
      department {
        code
        name
      }
      employee {
        employeeNumber
        name
      }
      messages {
        id
        at
        byName
        byRole
        text
      }
      correction {
        id
        __typename
        ... on EmployeeFact {
          kind
          label
          from
          reason
        }
        ... on EmployeeEvent {
          type
          label
          from
          reason
        }
        ... on EmployeeYear {
          period
          version
          reason
        }
        ... on DepartmentYear {
          period
          version
        }
        ... on ChangeRequest {
          asked: reason
        }
      }
    }
  }
`);

export const OBJECTION_ENTRIES = graphql(`
  query ObjectionEntries($employeeNumber: String!) {
    employee(employeeNumber: $employeeNumber) {
      id
      facts {
        id
        __typename
        label
        from
        recordedFrom
      }
      events {
        id
        __typename
        label
        from
        recordedFrom
      }
      years {
        id
        __typename
        period
        version
        recordedFrom
      }
    }
  }
`);

export const OBJECTION_UNIT_ENTRIES = graphql(`
  query ObjectionUnitEntries($code: String!) {
    department(code: $code) {
      id
      years {
        id
        __typename
        period
        version
        recordedFrom: recordedAt
      }
    }
  }
`);

export const OBJECTION_REQUESTS = graphql(`
  query ObjectionRequests($objection: ID!) {
    changeRequests(first: 20, filter: { objection: $objection }) {
      nodes {
        id
        __typename
        status
        asked: reason
        requestedByName
        recordedFrom: requestedAt
        comment
      }
    }
  }
`);

export const REPLY = graphql(`
  mutation ReplyToObjection($input: ObjectionReplyInput!) {
    objectionReply(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FORWARD = graphql(`
  mutation ForwardObjection($input: ObjectionForwardInput!) {
    objectionForward(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DECIDE = graphql(`
  mutation DecideObjection($input: ObjectionDecideInput!) {
    objectionDecide(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const LINK = graphql(`
  mutation LinkObjection($input: ObjectionLinkInput!) {
    objectionLink(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawObjection($input: ObjectionWithdrawInput!) {
    objectionWithdraw(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type ObjectionView = NonNullable<ObjectionPageQuery['objection']>;
export type CorrectionView = NonNullable<ObjectionView['correction']>;
