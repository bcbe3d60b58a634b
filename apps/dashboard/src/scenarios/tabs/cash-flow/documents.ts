import { graphql } from '../../../generated';
import type { ScenarioCashFlowQuery } from '../../../generated/graphql';

export const SCENARIO_CASH_FLOW = graphql(`
  query ScenarioCashFlow($scenario: ID!) {
    cashFlow(scenario: $scenario) {
      period
      months {
        month
        livingAllowance
        postAllowance
        instalment
        outstanding
        settlement
        released
        total
      }
      basePay
      instalments
      settlement
      total
      conditional {
        kind
        label
        article
        amount
        count
        dueIn
        condition
      }
      notes {
        code
        message
        month
        departments {
          id
          name
        }
      }
      problems {
        path
        message
      }
    }
  }
`);

export type CashFlowView = NonNullable<ScenarioCashFlowQuery['cashFlow']>;
export type CashMonthView = CashFlowView['months'][number];
export type ConditionalView = CashFlowView['conditional'][number];
