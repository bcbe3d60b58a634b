import { graphql } from '../generated';
import type { DepartmentCashQuery, HeadcountDerivationQuery } from '../generated/graphql';

export const EXPLAINED_FIGURE_FIELDS = graphql(`
  fragment ExplainedFigureFields on PayFigure {
    key
    label
    symbol
    value
    explanation {
      ...ExplanationFields
    }
  }
`);

export const HEADCOUNT_DERIVATION = graphql(`
  query HeadcountDerivation($code: String!, $period: String!) {
    department(code: $code) {
      id
      headcountDerivation(period: $period) {
        month
        rows {
          titleClass
          label
          derived
          entered
          isDifferent
          employees {
            employeeNumber
            name
          }
        }
        headcount {
          ...ExplainedFigureFields
        }
        averageTitleCoefficient {
          ...ExplainedFigureFields
        }
        officeHeadcount {
          ...ExplainedFigureFields
        }
        coefficients {
          ...ExplainedFigureFields
        }
      }
    }
  }
`);

export const DEPARTMENT_CASH = graphql(`
  query DepartmentCash($code: String!, $period: String!) {
    department(code: $code) {
      id
      cash(period: $period) {
        allocation
        unitIncome
        pool
        instalment
        yearEndSettlement
      }
    }
  }
`);

type DerivedDepartment = NonNullable<HeadcountDerivationQuery['department']>;
export type DerivationView = NonNullable<DerivedDepartment['headcountDerivation']>;
export type DerivedRow = DerivationView['rows'][number];
export type CashView = NonNullable<NonNullable<DepartmentCashQuery['department']>['cash']>;
