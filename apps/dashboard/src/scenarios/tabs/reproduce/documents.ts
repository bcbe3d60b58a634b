import { graphql } from '../../../generated';

/** A stored scenario with the inputs and the receipt of its figures. */
export const REPRODUCE_SCENARIO = graphql(/* shown */ `
  query ReproduceScenario($id: ID!) {
    scenario(id: $id) {
      id
      previewInputs {
        edition
        facts
        decision
        amendments
      }
      outcome {
        receipt {
          engineVersion
          edition
          inputHash
          summaryHash
          computedAt
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
  }
`);

/** A draft tried on its base. */
export const REPRODUCE_DRAFT = graphql(/* shown */ `
  query ReproduceDraft($input: ScenarioPreviewInput!) {
    scenarioPreview(input: $input) {
      outcome {
        receipt {
          engineVersion
          edition
          inputHash
          summaryHash
          computedAt
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
      userErrors {
        code
        message
        field
      }
    }
  }
`);
