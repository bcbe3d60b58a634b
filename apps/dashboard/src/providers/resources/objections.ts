import { graphql } from '../../generated';
import type { ObjectionFilter, ObjectionKind, ObjectionStatus } from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const OBJECTIONS = graphql(`
  query ObjectionRecords($first: Int!, $offset: Int!, $filter: ObjectionFilter) {
    objections(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        subject
        kind
        period
        month
        figure
        figureLabel
        unit
        status
        raisedByName
        raisedAt
        dueOn
        isOverdue
        shown {
          amount
        }
        department {
          code
          name
        }
        employee {
          employeeNumber
          name
        }
      }
    }
  }
`);

/** One answer per entry of the query form, as it stands in the address. */
interface Asked {
  readonly status?: ObjectionStatus;
  readonly kind?: ObjectionKind;
  readonly department?: string;
  readonly period?: string;
  readonly isOverdue?: string;
}

export function objectionFilter(asked: object): ObjectionFilter {
  const { status, kind, department, period, isOverdue } = asked as Asked;
  return {
    ...(status && { status: [status] }),
    ...(kind && { kind: [kind] }),
    ...(department && { departments: [department] }),
    ...(period && { period }),
    ...(isOverdue && { isOverdue: isOverdue === 'yes' }),
  };
}

/** The server cuts the list to what was raised by the reader, or in the own departments. */
export const objections: ResourceProvider = {
  async getList(params) {
    const filter = objectionFilter((params.filter ?? {}) as object);
    const answer = await request(OBJECTIONS, { ...pageOf(params), filter });
    const connection = present(answer.objections, 'objections');
    return { data: connection.nodes, total: connection.totalCount };
  },
};
