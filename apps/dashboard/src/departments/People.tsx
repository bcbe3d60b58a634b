import { Card, Link, Stack } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { EmployeeRecordsQuery } from '../generated/graphql';
import { AppDataTable } from '../layout/AppDataTable';
import { ListPagination } from '../layout/ListPagination';
import { Loading, NoDataYet, PartFailed } from '../layout/states';
import type { RequestFailed } from '../providers/graphql-client';

type Row = NonNullable<EmployeeRecordsQuery['employees']>['nodes'][number];

/** Who works in this department now; each name opens the record. */
export function People({ department }: { department: string }) {
  return (
    <ListBase
      resource="employees"
      filter={{ department }}
      sort={{ field: 'employeeNumber', order: 'ASC' }}
      perPage={25}
      disableAuthentication
      disableSyncWithLocation
      storeKey={false}
    >
      <Rows />
    </ListBase>
  );
}

function Rows() {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = useListContext<Row>();
  const column = (key: string) => translate(`employees.column.${key}`);
  if (error) return <PartFailed error={error as RequestFailed} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={6} height={320} />;
  if (data.length === 0) return <NoDataYet text={translate('departments.people.none')} />;
  return (
    <Card sx={{ p: 2 }}>
      <Stack spacing={2}>
        <AppDataTable
          label={translate('departments.tab.people')}
          rows={data}
          rowKey={({ id }) => id}
          isBusy={isFetching}
          isCompact
          columns={[
            {
              key: 'employeeNumber',
              label: column('employeeNumber'),
              render: ({ employeeNumber }) => employeeNumber,
            },
            {
              key: 'name',
              label: column('name'),
              isRowHeader: true,
              render: ({ name, employeeNumber }) => (
                <Link
                  component={RouterLink}
                  to={`/employees/${encodeURIComponent(employeeNumber)}`}
                >
                  {name}
                </Link>
              ),
            },
            {
              key: 'postKind',
              label: column('postKind'),
              render: ({ postKind }) => translate(`employees.postKind.${postKind}`),
            },
            {
              key: 'titleClass',
              label: column('titleClass'),
              render: ({ titleClass }) => translate(`employees.titleClass.${titleClass}`),
            },
          ]}
        />
        <ListPagination />
      </Stack>
    </Card>
  );
}
