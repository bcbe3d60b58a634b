import { graphql } from '../../generated';
import type {
  SavedScenarioFieldsFragment,
  WorkbenchScenarioQuery,
  WorkbenchServerTrialQuery,
} from '../../generated/graphql';

export const WORKBENCH_SCENARIO = graphql(`
  query WorkbenchScenario($id: ID!) {
    scenario(id: $id) {
      id
      name
      status
      supersededBy {
        id
        name
      }
      period
      isBase
      lockMode
      version
      ownerName
      updatedAt
      overrides {
        path
        value
        reason
      }
      previewInputs {
        edition
        facts
        decision
        amendments
      }
      base {
        id
        name
        isBase
        status
        supersededBy {
          id
          name
        }
        previewInputs {
          edition
          facts
          decision
          amendments
        }
      }
    }
  }
`);

export const BASE_SCENARIO = graphql(`
  query WorkbenchBaseScenario($period: String!) {
    institutionYear(period: $period) {
      id
      baseScenario {
        id
      }
    }
  }
`);

export const SAVED_SCENARIO_FIELDS = graphql(`
  fragment SavedScenarioFields on Scenario {
    id
    name
    version
    updatedAt
    lockMode
    overrides {
      path
      value
      reason
    }
    outcome {
      receipt {
        engineVersion
        edition
        summaryHash
      }
      allocated
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
  }
`);

export const SCENARIO_CREATE = graphql(`
  mutation WorkbenchScenarioCreate($input: ScenarioCreateInput!) {
    scenarioCreate(input: $input) {
      scenario {
        ...SavedScenarioFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SCENARIO_UPDATE = graphql(`
  mutation WorkbenchScenarioUpdate($input: ScenarioUpdateInput!) {
    scenarioUpdate(input: $input) {
      scenario {
        ...SavedScenarioFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SCENARIO_BRANCH = graphql(`
  mutation WorkbenchScenarioBranch($input: ScenarioBranchInput!) {
    scenarioBranch(input: $input) {
      scenario {
        ...SavedScenarioFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const YEAR_HEADROOM = graphql(`
  query WorkbenchHeadroom($period: String!) {
    institutionYear(period: $period) {
      id
      headroom
      poolFromAbove {
        key
        amount
      }
    }
  }
`);

export const SERVER_TRIAL = graphql(`
  query WorkbenchServerTrial($input: ScenarioPreviewInput!) {
    scenarioPreview(input: $input) {
      outcome {
        officeBase
        officeAllocations {
          department {
            id
            code
            name
          }
          amount
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

export type ServerTrial = NonNullable<WorkbenchServerTrialQuery['scenarioPreview']>;
export type WorkbenchScenario = NonNullable<WorkbenchScenarioQuery['scenario']>;
export type SavedScenario = SavedScenarioFieldsFragment;
