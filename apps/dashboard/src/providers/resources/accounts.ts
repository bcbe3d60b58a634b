import { graphql } from '../../generated';
import type { AccountFilter, Role } from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const ACCOUNTS = graphql(`
  query AccountRecords($first: Int!, $offset: Int!, $filter: AccountFilter) {
    accounts(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        accountName
        displayName
        employeeNumber
        isDisabled
        isDormant
        hasTemporaryPassword
        isPasswordAwaiting
        isBoundToIdentityProvider
        lastSignInAt
        grants {
          id
          role
          isInForce
          factGroup
          department {
            id
            name
          }
        }
      }
    }
  }
`);

/** One answer per entry of the query form, as it stands in the address. */
interface Asked {
  readonly search?: string;
  readonly role?: Role;
  readonly isDisabled?: 'yes' | 'no';
}

function filterOf({ search, role, isDisabled }: Asked): AccountFilter {
  return {
    ...(search && { search }),
    ...(role && { roles: [role] }),
    ...(isDisabled && { isDisabled: isDisabled === 'yes' }),
  };
}

/** Who may sign in, in the order of the names. */
export const accounts: ResourceProvider = {
  async getList(params) {
    const filter = filterOf((params.filter ?? {}) as Asked);
    const answer = await request(ACCOUNTS, { ...pageOf(params), filter });
    const connection = present(answer.accounts, 'accounts');
    return { data: connection.nodes, total: connection.totalCount };
  },
};
