import { graphql } from '../generated';
import type { AmendmentFieldsFragment, RegulationNumbersQuery } from '../generated/graphql';

export const AMENDMENT_FIELDS = graphql(`
  fragment AmendmentFields on Amendment {
    id
    key
    label
    unit
    printed
    value
    from
    reason
    status
    isMine
    draftedByName
    publishedByName
    publishedAt
    version
    resolutions {
      id
      bodyLabel
      documentNumber
    }
  }
`);

export const AMENDMENTS = graphql(`
  query Amendments($status: [AmendmentStatus!]) {
    amendments(status: $status) {
      ...AmendmentFields
    }
  }
`);

export const REGULATION_NUMBERS = graphql(`
  query RegulationNumbers {
    regulationNumbers {
      key
      label
      unit
      value
      citation {
        article
        item
        table
        cell
      }
    }
  }
`);

export const AMENDMENT_DRAFT = graphql(`
  mutation AmendmentDraft($input: AmendmentDraftInput!) {
    amendmentDraft(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AMENDMENT_WITHDRAW = graphql(`
  mutation AmendmentWithdraw($input: AmendmentWithdrawInput!) {
    amendmentWithdraw(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AMENDMENT_PUBLISH = graphql(`
  mutation AmendmentPublish($input: AmendmentPublishInput!) {
    amendmentPublish(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export type AmendmentView = AmendmentFieldsFragment;
export type NumberView = NonNullable<RegulationNumbersQuery['regulationNumbers']>[number];
