import { graphql } from '../generated';
import type { AuditRecordsQuery } from '../generated/graphql';

export type EntryView = NonNullable<AuditRecordsQuery['auditLog']>['nodes'][number];

export const AUDIT_CHECK = graphql(`
  query AuditChain {
    auditCheck {
      isWhole
      checked
      firstBroken {
        number
        reason
      }
      head {
        number
        hash
      }
    }
  }
`);
