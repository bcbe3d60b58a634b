import { graphql } from '../generated';
import type { ReceiptCheckQuery, ReceiptFieldsFragment } from '../generated/graphql';

export const RECEIPT_FIELDS = graphql(`
  fragment ReceiptFields on Receipt {
    engineVersion
    edition
    inputHash
    summaryHash
    resultHash
    computedAt
  }
`);

export const RECEIPT_CHECK = graphql(`
  query ReceiptCheck($scenario: ID!) {
    receiptCheck(scenario: $scenario) {
      isValid
      receipt {
        ...ReceiptFields
      }
      computed {
        ...ReceiptFields
      }
      differences {
        path
        stored
        computed
      }
      inputs {
        edition
        facts
        decision
        amendments
      }
    }
  }
`);

export type ReceiptView = ReceiptFieldsFragment;
export type ReceiptCheckView = NonNullable<ReceiptCheckQuery['receiptCheck']>;
