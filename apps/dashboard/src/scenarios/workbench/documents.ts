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
