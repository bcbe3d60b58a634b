import { graphql } from '../../../generated';

export const SAVED_OVERRIDES = graphql(`
  query ScenarioSavedOverrides($id: ID!) {
    scenario(id: $id) {
      id
      ownerName
      lockMode
      overrides {
        path
        value
      }
    }
  }
`);
