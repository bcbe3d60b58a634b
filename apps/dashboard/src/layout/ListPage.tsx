import { Card, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, useListContext, useStore } from 'react-admin';
import type { RaRecord, SortPayload } from 'react-admin';
import type { RequestFailed } from '../providers/graphql-client';
import { AppDataTable } from './AppDataTable';
import type { Column } from './AppDataTable';
import { ListPagination } from './ListPagination';
import { ListTools } from './ListTools';
import { Page } from './Page';
import { QueryForm } from './QueryForm';
import type { QueryField, QueryValues } from './QueryForm';
import { Loading, NothingFound, PartFailed } from './states';

interface Props<Row extends RaRecord> {
  readonly resource: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly fields: readonly QueryField[];
  readonly sort: SortPayload;
  /** What the form's texts mean to the API. */
  readonly filter?: Record<string, unknown>;
  readonly nothingText?: string;
}

/** Every long list: query form, table, page numbers; all of it in the address. */
export function ListPage<Row extends RaRecord>(props: Props<Row>) {
  const { resource, title, lead, actions, sort, filter } = props;
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      disableAuthentication
      {...(filter && { filter })}
    >
      <Page title={title} lead={lead} actions={actions}>
        <ListBody {...props} />
      </Page>
    </ListBase>
  );
}

function ListBody<Row extends RaRecord>(props: Props<Row>) {
  const { resource, title, columns, fields, nothingText } = props;
  const list = useListContext<Row>();
  const [hidden, setHidden] = useStore<string[]>(`list.${resource}.hidden`, []);
  const [isCompact, setCompact] = useStore(`list.${resource}.compact`, false);
  const query = (values: QueryValues) => list.setFilters(values, [], false);
  return (
    <Card sx={{ p: 2 }}>
      <Stack spacing={2}>
        <QueryForm
          fields={fields}
          values={(list.filterValues ?? {}) as QueryValues}
          onQuery={query}
        />
        <ListTools
          total={list.total}
          columns={columns}
          hidden={hidden}
          onHidden={setHidden}
          isCompact={isCompact}
          onCompact={setCompact}
          onRefresh={() => void list.refetch()}
        />
        {list.error ? (
          <PartFailed error={list.error as RequestFailed} onRetry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <Loading rows={6} height={320} />
        ) : list.data.length === 0 ? (
          <NothingFound text={nothingText} onClear={() => query({})} />
        ) : (
          <AppDataTable
            label={title}
            columns={columns.filter(({ key }) => !hidden.includes(key))}
            rows={list.data}
            rowKey={(row) => String(row.id)}
            sort={{ key: list.sort.field, order: list.sort.order === 'DESC' ? 'desc' : 'asc' }}
            onSort={({ key, order }) =>
              list.setSort({ field: key, order: order === 'desc' ? 'DESC' : 'ASC' })
            }
            isBusy={list.isFetching}
            isCompact={isCompact}
          />
        )}
        <ListPagination />
      </Stack>
    </Card>
  );
}
