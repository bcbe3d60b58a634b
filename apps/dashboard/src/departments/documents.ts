import { graphql } from '../generated';
import type {
  DepartmentPageQuery,
  OfficeAllocationListQuery,
  TeachingAllocationListQuery,
} from '../generated/graphql';

export const EXPLANATION_FIELDS = graphql(`
  fragment ExplanationFields on Explanation {
    root
    nodes {
      key
      parts
      label
      symbol
      unit
      origin
      value
      formula
      formulaWithNumbers
      citation {
        article
        item
        table
        cell
        summary
        isRepaired
      }
      readings {
        code
        option
        isDefault
      }
      source
      isInferred
      isCut
    }
  }
`);

export const TEACHING_ALLOCATIONS = graphql(`
  query TeachingAllocationList($period: String!) {
    allocations(period: $period) {
      department {
        id
        code
        name
        kind
      }
      headcount
      establishment
      staffingVariance
      staffingAdjustment
      averageTitleCoefficient
      students
      commonCourseShare
      assessmentCoefficient
      rank
      amount
      perHead
      problems {
        code
        path
        message
      }
    }
  }
`);

export const OFFICE_ALLOCATIONS = graphql(`
  query OfficeAllocationList($period: String!) {
    officeAllocations(period: $period) {
      department {
        id
        code
        name
        kind
      }
      isInScope
      headcount
      coefficients
      rank
      assessmentCoefficient
      amount
      perHead
      problems {
        code
        path
        message
      }
    }
  }
`);

export const OFFICE_BASE = graphql(`
  query OfficeBase($period: String!) {
    outcome(period: $period) {
      averageTeachingAllowance
      officeBase
      isProvisional
    }
  }
`);

export const DEPARTMENT_EXPLANATION = graphql(`
  query DepartmentExplanation($code: String!, $period: String!) {
    department(code: $code) {
      allocation(period: $period) {
        explanation {
          ...ExplanationFields
        }
      }
      officeAllocation(period: $period) {
        explanation {
          ...ExplanationFields
        }
      }
    }
  }
`);

export const DEPARTMENT_PAGE = graphql(`
  query DepartmentPage($code: String!, $period: String!) {
    department(code: $code) {
      id
      code
      name
      kind
      year(period: $period) {
        ...FactFields
      }
      allocation(period: $period) {
        headcount
        establishment
        staffingVariance
        varianceYear
        staffingAdjustment
        averageTitleCoefficient
        students
        institutionStudents
        commonCourseShare
        rank
        assessmentCoefficient
        staffUnits
        studentUnits
        staffRate
        studentRate
        staffPart
        studentPart
        amount
        perHead
        problems {
          path
          message
        }
        explanation {
          ...ExplanationFields
        }
      }
      officeAllocation(period: $period) {
        isInScope
        headcount
        coefficients
        rank
        assessmentCoefficient
        amount
        perHead
        problems {
          path
          message
        }
        explanation {
          ...ExplanationFields
        }
      }
    }
  }
`);

export const DEPARTMENT_RESULT = graphql(`
  query DepartmentResult($code: String!, $period: String!) {
    department(code: $code) {
      allocation(period: $period) {
        headcount
        establishment
        assessmentCoefficient
        amount
        perHead
      }
      officeAllocation(period: $period) {
        headcount
        assessmentCoefficient
        amount
        perHead
      }
    }
  }
`);

export type TeachingRow = NonNullable<TeachingAllocationListQuery['allocations']>[number];
export type OfficeRow = NonNullable<OfficeAllocationListQuery['officeAllocations']>[number];
export type DepartmentView = NonNullable<DepartmentPageQuery['department']>;
export type FactsView = NonNullable<DepartmentView['year']>;
