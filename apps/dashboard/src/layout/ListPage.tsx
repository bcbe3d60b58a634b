import { Card, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ListBase, useListContext, useStore } from 'react-admin';
import type { RaRecord, SortPayload } from 'react-admin';
import type { RequestFailed } from '../providers/graphql-client';
import { AppDataTable } from './AppDataTable';
import type { Column } from './AppDataTable';
import { ExportButton } from './export-list/ExportButton';
import { ListPagination } from './ListPagination';
import { ListTools } from './ListTools';
import { Page } from './Page';
import { QueryForm } from './QueryForm';
import type { QueryField, QueryValues } from './QueryForm';
import { SavedQueries } from './SavedQueries';
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
  /** Columns that a reader adds; until then they are not asked for either. */
  readonly hiddenAtFirst?: readonly string[];
  /** What else the list's query depends on, by the columns that are shown. */
  readonly metaOf?: (shown: ReadonlySet<string>) => Record<string, unknown>;
  /** The arguments of the list's query, for a file of what is on the screen. */
  readonly exportedOf?: (asked: Asked) => Record<string, unknown>;
}

interface Asked {
  readonly filter: QueryValues;
  readonly sort: SortPayload;
}

/** Every long list: query form, table, page numbers; all of it in the address. */
export function ListPage<Row extends RaRecord>(props: Props<Row>) {
  const { resource, title, lead, actions, sort, filter, columns, metaOf } = props;
  const [hidden, setHidden] = useStore<readonly string[]>(
    `list.${resource}.hidden`,
    props.hiddenAtFirst ?? [],
  );
  const shown = columns.filter(({ key }) => !hidden.includes(key));
  const meta = metaOf?.(new Set(shown.map(({ key }) => key)));
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      disableAuthentication
      {...(filter && { filter })}
      {...(meta && { queryOptions: { meta } })}
    >
      <Page title={title} lead={lead} actions={actions}>
        <ListBody {...props} shown={shown} hidden={hidden} onHidden={setHidden} />
      </Page>
    </ListBase>
  );
}

interface BodyProps<Row extends RaRecord> extends Props<Row> {
  readonly shown: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
}

function ListBody<Row extends RaRecord>(props: BodyProps<Row>) {
  const { resource, title, columns, fields, nothingText, shown, hidden, onHidden } = props;
  const list = useListContext<Row>();
  const [isCompact, setCompact] = useStore(`list.${resource}.compact`, false);
  const values = (list.filterValues ?? {}) as QueryValues;
  const query = (next: QueryValues) => list.setFilters(next, [], false);
  return (
    <Card sx={{ p: 2 }}>
      <Stack spacing={2}>
        <QueryForm fields={fields} values={values} onQuery={query} />
        <ListTools
          total={list.total}
          columns={columns}
          hidden={hidden}
          onHidden={onHidden}
          isCompact={isCompact}
          onCompact={setCompact}
          onRefresh={() => void list.refetch()}
        >
          <SavedQueries resource={resource} values={values} onQuery={query} />
          {props.exportedOf && (
            <ExportButton
              list={resource}
              columns={shown.filter((one) => !one.isOnScreenOnly).map(({ key }) => key)}
              variables={props.exportedOf({ filter: values, sort: list.sort })}
              total={list.total}
            />
          )}
        </ListTools>
        {list.error ? (
          <PartFailed error={list.error as RequestFailed} onRetry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <Loading rows={6} height={320} />
        ) : list.data.length === 0 ? (
          <NothingFound text={nothingText} onClear={() => query({})} />
        ) : (
          <AppDataTable
            label={title}
            columns={shown}
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
