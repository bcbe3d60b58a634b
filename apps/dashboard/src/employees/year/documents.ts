import { graphql } from '../../generated';
import type { PayYearQuery } from '../../generated/graphql';

export const FIGURE_FIELDS = graphql(`
  fragment FigureFields on PayFigure {
    key
    label
    symbol
    unit
    value
  }
`);

export const PAY_MONTH_FIELDS = graphql(`
  fragment PayMonthFields on PayMonth {
    month
    department {
      code
      name
    }
    isEmployed
    postCoefficient {
      ...FigureFields
    }
    coefficientSource
    step
    tableCell
    grossLivingAllowance {
      ...FigureFields
    }
    grossPostAllowance {
      ...FigureFields
    }
    grossInstalment {
      ...FigureFields
    }
    livingAllowance {
      ...FigureFields
    }
    postAllowance {
      ...FigureFields
    }
    instalment {
      ...FigureFields
    }
    heldPostAllowance {
      ...FigureFields
    }
    heldInstalment {
      ...FigureFields
    }
    paid {
      ...FigureFields
    }
    alreadyPaid {
      ...FigureFields
    }
    backPay {
      ...FigureFields
    }
    lines {
      component
      effect
      label
      citation {
        article
        item
        table
        cell
        summary
        isRepaired
      }
      amount
      figure {
        ...FigureFields
      }
    }
  }
`);

export const LEDGER_FIELDS = graphql(`
  fragment LedgerFields on LedgerEntry {
    key
    kind
    status
    citation {
      article
      item
      table
      cell
      summary
      isRepaired
    }
    amount
    condition
    dueOn
    figure {
      ...FigureFields
    }
  }
`);

export const PAY_YEAR = graphql(`
  query PayYear($employeeNumber: String!, $period: String!) {
    employee(employeeNumber: $employeeNumber) {
      id
      employeeNumber
      name
      department {
        code
        name
      }
      payYear(period: $period) {
        period
        isProvisional
        scheme
        months {
          ...PayMonthFields
        }
        researchTier
        researchCoefficient {
          ...FigureFields
        }
        countedTeachingHours {
          ...FigureFields
        }
        workloadRelief {
          ...FigureFields
        }
        entitlement {
          ...FigureFields
        }
        scheduled {
          ...FigureFields
        }
        yearEndSettlement {
          ...FigureFields
        }
        forfeited {
          ...FigureFields
        }
        overpaid {
          ...FigureFields
        }
        basePay {
          ...FigureFields
        }
        outstanding {
          ...FigureFields
        }
        total {
          ...FigureFields
        }
        ledger {
          ...LedgerFields
        }
        excluded {
          article
          item
          table
          cell
          summary
          isRepaired
        }
        notices {
          code
          month
          message
        }
        readings {
          code
          isDefault
        }
        problems {
          code
          path
          message
        }
      }
    }
  }
`);

/** The year is asked without explanations; one of them comes when its figure is opened. */
export const PAY_FIGURE = graphql(`
  query PayFigure($employeeNumber: String!, $period: String!, $key: String!) {
    employee(employeeNumber: $employeeNumber) {
      payYear(period: $period) {
        figure(key: $key) {
          key
          explanation {
            ...ExplanationFields
          }
        }
      }
    }
  }
`);

/** Headings of the rows that a month's coefficient is read from. */
export const TABLE_ROWS = graphql(`
  query TableRows {
    coefficientTables {
      key
      rows {
        key
        label
      }
    }
  }
`);

export type PayEmployee = NonNullable<PayYearQuery['employee']>;
export type PayYearView = NonNullable<PayEmployee['payYear']>;
export type PayMonthView = PayYearView['months'][number];
export type PayLineView = PayMonthView['lines'][number];
export type LedgerView = PayYearView['ledger'][number];
export type FigureView = PayMonthView['paid'];
