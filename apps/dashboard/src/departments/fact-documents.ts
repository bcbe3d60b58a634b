import { graphql } from '../generated';

export const TITLE_HEADCOUNT_FIELDS = graphql(`
  fragment TitleHeadcountFields on TitleHeadcount {
    senior
    associate
    intermediate
    junior
    untitledDoctor
    untitledMaster
    untitledOther
  }
`);

export const FACT_FIELDS = graphql(`
  fragment FactFields on DepartmentYear {
    id
    version
    recordedAt
    recordedBy
    reason
    headcount {
      ...TitleHeadcountFields
    }
    agencyHeadcount {
      ...TitleHeadcountFields
    }
    cadreHeadcount {
      ...TitleHeadcountFields
    }
    excludedHeadcount {
      ...TitleHeadcountFields
    }
    monthMeanHeadcount {
      ...TitleHeadcountFields
    }
    cadreCoefficients
    establishment
    varianceYear
    students
    commonCourseShare
    score
    isQualified
    tieOrder
    officeHeadcount
    coefficients
    hasOwnAccounts
    unitIncome
    previousAllocation
    isRewardStopped
    indicators {
      name
      weight
      result
      target
      evidence
    }
  }
`);

export const DEPARTMENT_CHANGES = graphql(`
  query DepartmentChanges($code: String!, $period: String!) {
    department(code: $code) {
      year(period: $period) {
        id
        history {
          ...FactFields
        }
      }
    }
  }
`);

export const DEPARTMENT_YEAR_SET = graphql(`
  mutation DepartmentYearSet($input: DepartmentYearSetInput!) {
    departmentYearSet(input: $input) {
      departmentYear {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
