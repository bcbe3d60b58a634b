import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChangeRequestKind, ChangeRequestStatus } from '../../generated/graphql';
import { ListPage } from '../../layout/ListPage';
import type { QueryField } from '../../layout/QueryForm';
import { requestFilter } from '../../providers/resources/change-requests';
import { useDocument } from '../../providers/use-document';
import { useViewer } from '../../providers/viewer';
import { DecideBar } from './DecideBar';
import { REQUEST_LIST_DEPARTMENTS } from './documents';
import type { RequestRow } from './documents';
import { LESS_ASKED, useRequestColumns } from './request-columns';
import { SelectBox } from './SelectBox';
import { WithdrawButton } from './WithdrawButton';

const STATUSES: readonly ChangeRequestStatus[] = ['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'];
const KINDS: readonly ChangeRequestKind[] = [
  'EMPLOYEE_FACT',
  'EMPLOYEE_EVENT',
  'EMPLOYEE_YEAR',
  'EMPLOYEE',
  'DEPARTMENT_YEAR',
];

/** What departments ask for: the personnel office decides, whoever asked follows it. */
export default function RequestListPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const mayDecide = viewer?.permissions.includes('Mutation.changeRequestDecide') ?? false;
  const isOfOne = viewer?.departments.length === 1;
  const [selected, select] = useState<readonly RequestRow[]>([]);
  const columns = useRequestColumns();
  const choice = {
    key: 'select',
    isOnScreenOnly: true,
    label: translate('desk.request.column.select'),
    render: (row: RequestRow) => <SelectBox row={row} selected={selected} onSelect={select} />,
  };
  const withdrawal = {
    key: 'withdraw',
    isOnScreenOnly: true,
    label: translate('desk.request.column.action'),
    render: (row: RequestRow) => <WithdrawButton row={row} />,
  };
  return (
    <ListPage<RequestRow>
      resource="changeRequests"
      title={translate('common.pages.requests')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {translate(mayDecide ? 'desk.request.lead' : 'desk.request.lead_own')}
        </Typography>
      }
      actions={mayDecide && <DecideBar selected={selected} onDone={() => select([])} />}
      columns={mayDecide ? [choice, ...columns] : [...columns, withdrawal]}
      fields={useFields()}
      sort={{ field: 'requestedAt', order: 'DESC' }}
      exportedOf={({ filter }) => ({ filter: requestFilter(filter) })}
      hiddenAtFirst={isOfOne ? ['department', ...LESS_ASKED] : LESS_ASKED}
      nothingText={translate('desk.request.nothing')}
    />
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data } = useDocument(REQUEST_LIST_DEPARTMENTS, {});
  const word = (key: string) => translate(`desk.request.${key}`);
  const isOfAll = viewer?.permissions.includes('Query.departmentDesks') ?? false;
  const departments = isOfAll ? (data?.departments ?? []) : (viewer?.departments ?? []);
  return [
    {
      key: 'status',
      label: word('column.status'),
      options: STATUSES.map((value) => ({ value, label: word(`status.${value}`) })),
    },
    {
      key: 'kind',
      label: word('column.kind'),
      options: KINDS.map((value) => ({ value, label: word(`kind.${value}`) })),
    },
    { key: 'search', label: word('search') },
    {
      key: 'department',
      label: word('column.department'),
      options: departments.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}
