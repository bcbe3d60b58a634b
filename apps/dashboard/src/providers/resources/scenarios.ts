import { graphql } from '../../generated';
import type {
  ScenarioCreateInput,
  ScenarioFilter,
  ScenarioUpdateInput,
} from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present, refuseWith } from './resource';

const SCENARIOS = graphql(`
  query ScenarioRecords($first: Int!, $offset: Int!, $filter: ScenarioFilter) {
    scenarios(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
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
        }
        base {
          id
          name
        }
        outcome {
          allocated
          balance
        }
      }
    }
  }
`);

const SCENARIO = graphql(`
  query ScenarioRecord($id: ID!) {
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
    }
  }
`);

const CREATE = graphql(`
  mutation ScenarioRecordCreate($input: ScenarioCreateInput!) {
    scenarioCreate(input: $input) {
      scenario {
        id
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

const UPDATE = graphql(`
  mutation ScenarioRecordUpdate($input: ScenarioUpdateInput!) {
    scenarioUpdate(input: $input) {
      scenario {
        id
        name
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const scenarios: ResourceProvider = {
  async getList(params) {
    const variables = { ...pageOf(params), filter: params.filter as ScenarioFilter };
    const connection = present((await request(SCENARIOS, variables)).scenarios, 'scenarios');
    return { data: connection.nodes, total: connection.totalCount };
  },
  async getOne(id) {
    return present((await request(SCENARIO, { id })).scenario, id);
  },
  async create(values) {
    const input = values as unknown as ScenarioCreateInput;
    const payload = present((await request(CREATE, { input })).scenarioCreate, 'scenario');
    return payload.scenario ?? refuseWith(payload.userErrors);
  },
  async update(values) {
    const input = values as unknown as ScenarioUpdateInput;
    const payload = present((await request(UPDATE, { input })).scenarioUpdate, 'scenario');
    return payload.scenario ?? refuseWith(payload.userErrors);
  },
};
