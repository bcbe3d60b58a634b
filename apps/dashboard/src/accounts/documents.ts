import { graphql } from '../generated';
import type { AccountPageQuery } from '../generated/graphql';

export type AccountView = NonNullable<AccountPageQuery['account']>;
export type GrantView = AccountView['grants'][number];

export const ACCOUNT = graphql(`
  query AccountPage($id: ID!) {
    account(id: $id) {
      id
      accountName
      displayName
      employeeNumber
      isDisabled
      isDormant
      isMine
      hasTemporaryPassword
      isPasswordAwaiting
      isBoundToIdentityProvider
      createdAt
      lastSignInAt
      grants {
        id
        role
        factGroup
        department {
          id
          name
        }
        validFrom
        validTo
        isInForce
        grantedByName
        grantedAt
        reason
        endedByName
        endedAt
        endReason
      }
    }
  }
`);

export const GRANT_DEPARTMENTS = graphql(`
  query GrantDepartments {
    departments {
      id
      code
      name
    }
  }
`);

export const ACCOUNT_CREATE = graphql(`
  mutation AccountCreate($input: AccountCreateInput!) {
    accountCreate(input: $input) {
      account {
        id
      }
      firstPassword
      userErrors {
        message
        field
      }
    }
  }
`);

export const ACCOUNT_UPDATE = graphql(`
  mutation AccountUpdate($input: AccountUpdateInput!) {
    accountUpdate(input: $input) {
      account {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const ACCOUNT_PASSWORD_RESET = graphql(`
  mutation AccountPasswordReset($input: AccountPasswordResetInput!) {
    accountPasswordReset(input: $input) {
      firstPassword
      userErrors {
        message
        field
      }
    }
  }
`);

export const ACCOUNT_PASSWORD_CONFIRM = graphql(`
  mutation AccountPasswordConfirm($input: AccountPasswordConfirmInput!) {
    accountPasswordConfirm(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export const ROLE_GRANT = graphql(`
  mutation RoleGrant($input: RoleGrantInput!) {
    roleGrant(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export const ROLE_REVOKE = graphql(`
  mutation RoleRevoke($input: RoleRevokeInput!) {
    roleRevoke(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);
