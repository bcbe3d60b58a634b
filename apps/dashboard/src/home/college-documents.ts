import { graphql } from '../generated';
import type { CollegeYearQuery, OpenLedgerQuery } from '../generated/graphql';

export const COLLEGE_YEAR = graphql(`
  query CollegeYear($period: String!, $hasPeople: Boolean!) {
    collegeYear(period: $period) {
      employeeCount
      basePayTotal {
        value
      }
      generalTotal {
        value
      }
      outstandingTotal {
        value
      }
      unitIncomeTotal {
        value
      }
      reserves {
        value
      }
      grandTotal {
        value
      }
      approvedTotal {
        value
      }
      headroom {
        value
      }
      ledgerTotals {
        kind
        status
        article
        amount
        count
      }
      problems {
        code
        path
        message
      }
    }
    employees(first: 1) @include(if: $hasPeople) {
      totalCount
    }
  }
`);

/** Entry by entry only for whoever may see persons; asked when the list is opened. */
export const OPEN_LEDGER = graphql(`
  query OpenLedger($period: String!) {
    collegeYear(period: $period) {
      ledger {
        key
        kind
        status
        amount
        condition
        dueOn
        citation {
          article
          item
          table
          cell
        }
        employee {
          employeeNumber
          name
        }
        department {
          code
          name
        }
      }
    }
  }
`);

export const OWN_YEAR = graphql(`
  query OwnYear($employeeNumber: String!, $period: String!) {
    employee(employeeNumber: $employeeNumber) {
      payYear(period: $period) {
        isProvisional
        total {
          value
        }
        problems {
          code
          message
        }
      }
    }
  }
`);

export type College = NonNullable<CollegeYearQuery['collegeYear']>;
export type CollegeProblem = College['problems'][number];
export type OpenEntry = NonNullable<NonNullable<OpenLedgerQuery['collegeYear']>['ledger']>[number];
