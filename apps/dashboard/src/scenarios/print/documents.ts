import { graphql } from '../../generated';
import type { PrintBridgeQuery, PrintScenarioQuery } from '../../generated/graphql';

export const PRINT_SCENARIO = graphql(`
  query PrintScenario($id: ID!) {
    scenario(id: $id) {
      id
      name
      status
      period
      lockMode
      ownerName
      updatedAt
      frozenAt
      documentNumber
      submittedByName
      approvedByName
      base {
        id
        name
        outcome {
          allocations {
            department {
              id
            }
            amount
          }
          officeAllocations {
            department {
              id
            }
            amount
          }
        }
      }
      overrides {
        path
        label
        symbol
        baseValue
        value
        reason
        leavesRegulation
      }
      resolutions {
        ...ResolutionFields
      }
      problems {
        path
        message
      }
      outcome {
        generalPool
        allocated
        balance
        averageTeachingAllowance
        staffRate
        studentRate
        officeBase
        receipt {
          ...ReceiptFields
        }
        readings {
          code
          option
          isDefault
          documentNumber
        }
        allocations {
          department {
            id
            name
          }
          headcount
          establishment
          staffingVariance
          staffingAdjustment
          averageTitleCoefficient
          staffUnits
          studentUnits
          rank
          assessmentCoefficient
          staffPart
          studentPart
          amount
          perHead
        }
        officeAllocations {
          department {
            id
            name
          }
          headcount
          coefficients
          rank
          assessmentCoefficient
          amount
          perHead
        }
        impact(groupBy: DEPARTMENT) {
          note
          rows {
            group
            label
            base
            scenario
            change
            rate
            mainCause
          }
        }
      }
    }
  }
`);

export const PRINT_BRIDGE = graphql(`
  query PrintBridge($id: ID!, $department: ID) {
    scenario(id: $id) {
      id
      outcome {
        bridge(department: $department) {
          base
          scenario
          change
          rest
          parts {
            driver
            label
            amount
          }
        }
      }
    }
  }
`);

export type PrintedScenario = NonNullable<PrintScenarioQuery['scenario']>;
export type PrintedOutcome = NonNullable<PrintedScenario['outcome']>;
export type PrintedBridge = NonNullable<
  NonNullable<NonNullable<PrintBridgeQuery['scenario']>['outcome']>['bridge']
>;
