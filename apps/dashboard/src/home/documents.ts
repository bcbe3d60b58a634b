import { graphql } from '../generated';
import type { BudgetQuery, HomeAllocationsQuery } from '../generated/graphql';

export const BUDGET = graphql(`
  query Budget($period: String!, $hasScenarios: Boolean!) {
    budgetSummary(period: $period) {
      period
      generalPool
      allocated
      balance
      officeTotal
      officeRatio
      averageTeachingAllowance
      officeAverage
      ratioAfterAssessment
      isProvisional
      draftScenarios
      readingsWithoutChoice
      problems {
        path
        message
      }
      steps {
        key
        isDone
        missing
      }
    }
    scenarios(first: 5, filter: { period: $period, status: [SUBMITTED] })
      @include(if: $hasScenarios) {
      totalCount
      nodes {
        id
        name
        submittedByName
      }
    }
  }
`);

export const OWN_IMPORTS = graphql(`
  query OwnImports {
    imports(first: 5) {
      nodes {
        id
        fileName
        createdAt
        counts {
          new
          changed
          wrong
        }
      }
    }
  }
`);

export const HOME_POOL = graphql(`
  query HomePool($period: String!) {
    institutionYear(period: $period) {
      id
      poolFromAbove {
        ...PoolStepFields
      }
    }
  }
`);

export const HOME_ALLOCATIONS = graphql(`
  query HomeAllocations($period: String!) {
    allocations(period: $period) {
      department {
        code
        name
      }
      amount
      perHead
    }
    officeAllocations(period: $period) {
      department {
        code
        name
      }
      isInScope
      amount
      perHead
    }
  }
`);

export type Submitted = NonNullable<BudgetQuery['scenarios']>['nodes'];
export type Budget = NonNullable<BudgetQuery['budgetSummary']>;
export type HomeAllocations = HomeAllocationsQuery;
