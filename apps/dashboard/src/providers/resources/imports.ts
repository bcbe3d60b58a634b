import { graphql } from '../../generated';
import type { ImportFilter, ImportKind, ImportStatus } from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const IMPORTS = graphql(`
  query ImportRecords($first: Int!, $offset: Int!, $filter: ImportFilter) {
    imports(first: $first, offset: $offset, filter: $filter) {
      totalCount
      nodes {
        id
        kind
        period
        fileName
        status
        counts {
          new
          changed
          unchanged
          wrong
        }
        createdAt
        createdByName
      }
    }
  }
`);

/** The form gives one kind and one state; the API takes several. */
function filterOf({ kind, status }: Record<string, unknown>): ImportFilter {
  return {
    ...(typeof kind === 'string' && { kind: [kind as ImportKind] }),
    ...(typeof status === 'string' && { status: [status as ImportStatus] }),
  };
}

export const imports: ResourceProvider = {
  async getList(params) {
    const filter = filterOf((params.filter ?? {}) as Record<string, unknown>);
    const connection = present(
      (await request(IMPORTS, { ...pageOf(params), filter })).imports,
      'imports',
    );
    return { data: connection.nodes, total: connection.totalCount };
  },
};
