import { graphql } from '../../generated';
import type { AuditAction, AuditFilter } from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const AUDIT_LOG = graphql(`
  query AuditRecords($first: Int!, $offset: Int!, $filter: AuditFilter) {
    auditLog(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        number
        at
        actor
        accountName
        actingAs
        action
        operation
        objectTypeLabel
        objectLabel
        count
        employeeNumbers
        period
        changes {
          objectLabel
          field
          label
          old
          new
        }
        reason
        source
        address
        requestId
        outcome
        hash
      }
    }
  }
`);

/** One answer per entry of the query form, as it stands in the address. */
interface Asked extends Omit<AuditFilter, 'action'> {
  readonly action?: AuditAction;
}

export const auditFilter = ({ action, ...rest }: Asked): AuditFilter => ({
  ...rest,
  ...(action && { action: [action] }),
});

/** What was done by whom, the newest first. */
export const auditLog: ResourceProvider = {
  async getList(params) {
    const filter = auditFilter((params.filter ?? {}) as Asked);
    const answer = await request(AUDIT_LOG, { ...pageOf(params), filter });
    const connection = present(answer.auditLog, 'auditLog');
    return { data: connection.nodes, total: connection.totalCount };
  },
};
