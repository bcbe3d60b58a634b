import { graphql } from '../generated';
import type { ResolutionFieldsFragment } from '../generated/graphql';

export const RESOLUTION_FIELDS = graphql(`
  fragment ResolutionFields on Resolution {
    id
    body
    bodyLabel
    subject
    heldOn
    documentNumber
    title
    votesFor
    votesAgainst
    abstained
    recordedByName
    recordedAt
    period
  }
`);

export const RESOLUTIONS = graphql(`
  query Resolutions($period: String!, $subject: ResolutionSubject) {
    resolutions(period: $period, subject: $subject) {
      ...ResolutionFields
    }
  }
`);

export const RESOLUTION_ADD = graphql(`
  mutation ResolutionAdd($input: ResolutionAddInput!) {
    resolutionAdd(input: $input) {
      resolution {
        ...ResolutionFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type ResolutionView = ResolutionFieldsFragment;
export type ResolutionSubject = ResolutionView['subject'];
