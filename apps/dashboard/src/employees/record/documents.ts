import { graphql } from '../../generated';
import type { EmployeePageQuery, FactOptionsQuery } from '../../generated/graphql';

export const EMPLOYEE_PAGE = graphql(`
  query EmployeePage($employeeNumber: String!) {
    employee(employeeNumber: $employeeNumber) {
      id
      employeeNumber
      name
      postKind
      titleClass
      workStarted
      retirementYear
      department {
        id
        code
        name
      }
      facts(isHistory: true) {
        id
        kind
        value
        label
        from
        to
        recordedFrom
        recordedTo
        recordedBy
        reason
      }
      events(isHistory: true) {
        id
        type
        label
        article
        from
        to
        days
        amount
        isWorkRelated
        sickPayShare
        resolution
        resolvedIn
        reason
        recordedFrom
        recordedTo
        recordedBy
      }
      years(isHistory: true) {
        id
        period
        assessment
        assessmentIssued
        isTeachingQualified
        isTeachingWorkloadMet
        teachingHours
        basicTeachingHours
        researchWorkload
        requiredWorkload
        corePapers
        hasProject
        hasImpact
        hasTransfer
        hasPrize
        hasPatent
        failingYears
        distribution
        distributionInstalment
        previousReward
        version
        recordedFrom
        recordedTo
        recordedBy
        reason
      }
    }
  }
`);

/** What a fact of each kind may say: departments by code, grades by the rows of their tables. */
export const FACT_OPTIONS = graphql(`
  query FactOptions {
    employeeFactOptions {
      kind
      value
      label
    }
  }
`);

export const EMPLOYEE_UPSERT = graphql(`
  mutation EmployeeUpsert($input: EmployeeUpsertInput!) {
    employeeUpsert(input: $input) {
      employee {
        id
        employeeNumber
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const EMPLOYEE_FACT_SET = graphql(`
  mutation EmployeeFactSet($input: EmployeeFactSetInput!) {
    employeeFactSet(input: $input) {
      employee {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const EMPLOYEE_EVENT_SET = graphql(`
  mutation EmployeeEventSet($input: EmployeeEventSetInput!) {
    employeeEventSet(input: $input) {
      employee {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const EMPLOYEE_YEAR_SET = graphql(`
  mutation EmployeeYearSet($input: EmployeeYearSetInput!) {
    employeeYearSet(input: $input) {
      employee {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export type EmployeeRecord = NonNullable<EmployeePageQuery['employee']>;
export type Fact = NonNullable<EmployeeRecord['facts']>[number];
export type Event = NonNullable<EmployeeRecord['events']>[number];
export type Year = NonNullable<EmployeeRecord['years']>[number];
export type FactOption = NonNullable<FactOptionsQuery['employeeFactOptions']>[number];
