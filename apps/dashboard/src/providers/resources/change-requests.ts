import { graphql } from '../../generated';
import type {
  ChangeRequestFilter,
  ChangeRequestKind,
  ChangeRequestStatus,
} from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const REQUESTS = graphql(`
  query RequestRecords($first: Int!, $offset: Int!, $filter: ChangeRequestFilter) {
    changeRequests(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        ...RequestFields
      }
    }
  }

  fragment RequestFields on ChangeRequest {
    id
    version
    kind
    status
    period
    reason
    comment
    isMoved
    isOwn
    employeeNumber
    employeeName
    requestedByName
    requestedAt
    decidedByName
    decidedAt
    importId
    objectionId
    department {
      code
      name
    }
    changes {
      field
      label
      old
      new
      now
    }
  }
`);

/** One answer per entry of the query form, as it stands in the address. */
interface Asked {
  readonly search?: string;
  readonly status?: ChangeRequestStatus;
  readonly kind?: ChangeRequestKind;
  readonly department?: string;
  readonly import?: string;
  readonly objection?: string;
}

export function requestFilter(asked: Asked): ChangeRequestFilter {
  const { search, status, kind, department } = asked;
  return {
    ...(search && { search }),
    ...(status && { status: [status] }),
    ...(kind && { kind: [kind] }),
    ...(department && { departments: [department] }),
    ...(asked.import && { import: asked.import }),
    ...(asked.objection && { objection: asked.objection }),
  };
}

/** The server cuts the list to the own departments. */
export const changeRequests: ResourceProvider = {
  async getList(params) {
    const filter = requestFilter((params.filter ?? {}) as Asked);
    const answer = await request(REQUESTS, { ...pageOf(params), filter });
    const connection = present(answer.changeRequests, 'change requests');
    return { data: connection.nodes, total: connection.totalCount };
  },
};
