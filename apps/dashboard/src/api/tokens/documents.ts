import { graphql } from '../../generated';
import type { ClientTokensQuery, Scope } from '../../generated/graphql';

export const CLIENT_TOKENS = graphql(`
  query ClientTokens {
    clientTokens {
      id
      name
      scopes
      departments {
        id
        code
        name
      }
      addresses
      createdAt
      createdByName
      expiresAt
      revokedAt
      revokedByName
      lastUsedAt
    }
  }
`);

export const TOKEN_DEPARTMENTS = graphql(`
  query TokenDepartments {
    departments {
      id
      code
      name
    }
  }
`);

export const CLIENT_TOKEN_CREATE = graphql(`
  mutation ClientTokenCreate($input: ClientTokenCreateInput!) {
    clientTokenCreate(input: $input) {
      clientToken {
        id
        name
      }
      secret
      userErrors {
        message
        field
      }
    }
  }
`);

export const CLIENT_TOKEN_REVOKE = graphql(`
  mutation ClientTokenRevoke($input: ClientTokenRevokeInput!) {
    clientTokenRevoke(input: $input) {
      clientToken {
        id
        revokedAt
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export type TokenView = NonNullable<ClientTokensQuery['clientTokens']>[number];

/** In the order in which they are offered; the two that need care come last. */
export const SCOPES: readonly Scope[] = [
  'REFERENCE_READ',
  'ALLOCATIONS_READ',
  'SCENARIOS_READ',
  'EMPLOYEES_READ',
  'FACTS_WRITE',
  'PAYSLIPS_READ',
];
