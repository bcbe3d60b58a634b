import { graphql } from '../../generated';
import type { ScenarioDecisionQuery } from '../../generated/graphql';

export const SCENARIO_DECISION = graphql(`
  query ScenarioDecision($id: ID!) {
    scenario(id: $id) {
      id
      name
      status
      version
      period
      isBase
      isMine
      lockMode
      overrides {
        path
        value
        reason
      }
      updatedAt
      ownerName
      documentNumber
      submittedAt
      submittedByName
      approvedAt
      approvedByName
      frozenAt
      comment
      supersededBy {
        id
        name
      }
      events {
        action
        at
        byName
        comment
        documentNumber
      }
      allowedActions
      checklist {
        key
        label
        isDone
        blocks
        problems {
          code
          path
          message
        }
      }
      resolutions {
        ...ResolutionFields
      }
      previewInputs {
        edition
        facts
        decision
        amendments
      }
      base {
        id
        outcome {
          ...DecidedAmounts
        }
      }
      outcome {
        ...DecidedAmounts
        receipt {
          ...ReceiptFields
        }
      }
    }
  }
`);

export const DECIDED_AMOUNTS = graphql(`
  fragment DecidedAmounts on Outcome {
    allocations {
      department {
        id
        code
      }
      amount
    }
    officeAllocations {
      department {
        id
        code
      }
      amount
    }
  }
`);

/** Choices are written into the scenario, which the browser then computes anew. */
export const ADOPT = graphql(`
  mutation ScenarioAdopt($input: ScenarioUpdateInput!) {
    scenarioUpdate(input: $input) {
      scenario {
        id
        version
        previewInputs {
          edition
          facts
          decision
          amendments
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SUBMIT = graphql(`
  mutation ScenarioSubmit($input: ScenarioSubmitInput!) {
    scenarioSubmit(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation ScenarioWithdraw($input: ScenarioWithdrawInput!) {
    scenarioWithdraw(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RETURN = graphql(`
  mutation ScenarioReturn($input: ScenarioReturnInput!) {
    scenarioReturn(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const REJECT = graphql(`
  mutation ScenarioReject($input: ScenarioRejectInput!) {
    scenarioReject(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const APPROVE = graphql(`
  mutation ScenarioApprove($input: ScenarioApproveInput!) {
    scenarioApprove(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FREEZE = graphql(`
  mutation ScenarioFreeze($input: ScenarioFreezeInput!) {
    scenarioFreeze(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type DecidedScenario = NonNullable<ScenarioDecisionQuery['scenario']>;
export type DecidedOutcome = NonNullable<DecidedScenario['outcome']>;
export type ChecklistItem = DecidedScenario['checklist'][number];
export type ScenarioAction = DecidedScenario['allowedActions'][number];
