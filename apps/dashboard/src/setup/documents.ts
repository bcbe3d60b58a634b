import { graphql } from '../generated';
import type { SetupStateQuery } from '../generated/graphql';

export const YEAR_FACTS = graphql(`
  fragment YearFactsFields on InstitutionYear {
    countMonth
    semesters {
      from
      to
    }
    academicYearFrom
    approvedTotal
    reserves
    previousOfficeBase
    provisionalOfficeBase
    lastFrozenOfficeBase
    previousFrozenIn
    settlementMonth
  }
`);

export const YEAR_SET = graphql(`
  mutation YearSet($input: InstitutionYearSetInput!) {
    institutionYearSet(input: $input) {
      institutionYear {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SETUP_STATE = graphql(`
  query SetupState($period: String!) {
    institutionYear(period: $period) {
      id
      period
      countDate
      generalPool
      ...YearFactsFields
    }
    budgetSummary(period: $period) {
      steps {
        key
        isDone
        missing
      }
    }
    departments {
      id
      code
      name
      kind
      employees(first: 1) {
        totalCount
      }
      year(period: $period) {
        id
        headcount {
          senior
        }
        establishment
        students
        commonCourseShare
        score
        officeHeadcount
        coefficients
        hasOwnAccounts
        indicators {
          name
        }
      }
    }
  }
`);

export const DEPARTMENTS_ONLY = graphql(`
  query SetupDepartments {
    departments {
      id
      code
      name
      kind
    }
  }
`);

export const YEAR_OPEN = graphql(`
  mutation YearOpen($input: InstitutionYearOpenInput!) {
    institutionYearOpen(input: $input) {
      institutionYear {
        id
        period
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DEPARTMENT_CREATE = graphql(`
  mutation DepartmentCreate($input: DepartmentCreateInput!) {
    departmentCreate(input: $input) {
      department {
        id
        code
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type SetupDepartment = SetupStateQuery['departments'][number];
