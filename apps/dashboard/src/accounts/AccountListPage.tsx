import { Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../formats/format';
import type { AccountRecordsQuery } from '../generated/graphql';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import { useListed } from '../layout/use-listed';
import type { QueryField } from '../layout/QueryForm';
import { useViewer } from '../providers/viewer';
import { CreateDialog } from './CreateDialog';
import { States } from './States';
import { ROLES, useRoleName } from './words';

type Row = NonNullable<AccountRecordsQuery['accounts']>['nodes'][number];

/** Who may sign in, with the roles of today. */
export default function AccountListPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [isNew, setNew] = useState(false);
  const mayCreate = viewer?.permissions.includes('Mutation.accountCreate') ?? false;
  return (
    <>
      <ListPage<Row>
        resource="accounts"
        title={translate('common.pages.accounts')}
        lead={
          <Typography sx={{ color: 'text.secondary' }}>{translate('accounts.lead')}</Typography>
        }
        actions={
          mayCreate && (
            <Button variant="contained" onClick={() => setNew(true)}>
              {translate('accounts.action.create')}
            </Button>
          )
        }
        columns={useColumns()}
        fields={useFields()}
        sort={{ field: 'accountName', order: 'ASC' }}
        nothingText={translate('accounts.nothing')}
      />
      {isNew && <CreateDialog onClose={() => setNew(false)} />}
    </>
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`accounts.${key}`);
  return [
    { key: 'search', label: word('column.search') },
    {
      key: 'role',
      label: word('column.role'),
      options: ROLES.map((value) => ({ value, label: translate(`common.role.${value}`) })),
    },
    {
      key: 'isDisabled',
      label: word('column.isDisabled'),
      options: ['yes', 'no'].map((value) => ({ value, label: word(value) })),
    },
  ];
}

function useColumns(): Column<Row>[] {
  const translate = useTranslate();
  const roleName = useRoleName();
  const listed = useListed();
  const word = (key: string) => translate(`accounts.${key}`);
  return [
    {
      key: 'accountName',
      label: word('column.accountName'),
      isRowHeader: true,
      render: ({ id, accountName }) => (
        <Link component={RouterLink} to={`/accounts/${encodeURIComponent(id)}`}>
          {accountName}
        </Link>
      ),
    },
    { key: 'displayName', label: word('column.displayName'), render: (row) => row.displayName },
    {
      key: 'employeeNumber',
      label: word('column.employeeNumber'),
      render: ({ employeeNumber }) => employeeNumber ?? '–',
    },
    {
      key: 'roles',
      label: word('column.roles'),
      isText: true,
      render: ({ grants }) => {
        const held = grants.filter(({ isInForce }) => isInForce).map(roleName);
        return held.length === 0 ? word('no_role') : listed(held);
      },
    },
    { key: 'state', label: word('column.state'), render: (row) => <States account={row} /> },
    {
      key: 'lastSignInAt',
      label: word('column.lastSignInAt'),
      render: ({ lastSignInAt }) => (lastSignInAt ? formatMoment(lastSignInAt) : word('never')),
    },
  ];
}
