import { graphql } from '../generated';
import type { YearPageQuery } from '../generated/graphql';

export const YEAR_PAGE = graphql(`
  query YearPage($period: String!) {
    institutionYear(period: $period) {
      id
      period
      countDate
      stage
      generalPool
      derivedGeneralPool
      headroom
      publishedAt
      publishedByName
      objectionDays
      steps {
        key
        label
        ownerLabel
        dueOn
        doneAt
        doneByName
        isDone
        isLate
        isSetByHand
        blockers {
          code
          path
          message
        }
      }
      poolFromAbove {
        ...PoolStepFields
      }
      resolutions {
        ...ResolutionFields
      }
      amendments {
        ...AmendmentFields
      }
      frozenScenario {
        id
        name
        documentNumber
        frozenAt
        base {
          id
          outcome {
            ...PublishedAmounts
          }
        }
        outcome {
          staffRate
          studentRate
          officeBase
          allocated
          receipt {
            summaryHash
          }
          ...PublishedAmounts
        }
      }
    }
  }
`);

export const POOL_STEP_FIELDS = graphql(`
  fragment PoolStepFields on PoolStep {
    key
    label
    amount
    isDeduction
    source
    citation {
      article
      item
      table
      cell
    }
  }
`);

export const PUBLISHED_AMOUNTS = graphql(`
  fragment PublishedAmounts on Outcome {
    allocations {
      department {
        id
        code
        name
      }
      amount
    }
    officeAllocations {
      department {
        id
        code
        name
      }
      amount
    }
  }
`);

export const STEP_SET = graphql(`
  mutation YearStepSet($input: InstitutionYearStepSetInput!) {
    institutionYearStepSet(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const YEAR_SET = graphql(`
  mutation AnsweringSet($input: InstitutionYearSetInput!) {
    institutionYearSet(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const YEAR_PUBLISH = graphql(`
  mutation YearPublish($input: InstitutionYearPublishInput!) {
    institutionYearPublish(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type YearView = NonNullable<YearPageQuery['institutionYear']>;
export type YearStepView = YearView['steps'][number];
export type PoolStepView = YearView['poolFromAbove'][number];
export type FrozenView = NonNullable<YearView['frozenScenario']>;
