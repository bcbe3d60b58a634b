import { Chip, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import type { AuditAction } from '../generated/graphql';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { auditFilter } from '../providers/resources/audit-log';
import { useViewer } from '../providers/viewer';
import { ChainCheck } from './ChainCheck';
import type { EntryView } from './documents';
import { EntryDrawer } from './EntryDrawer';

const ACTIONS: readonly AuditAction[] = [
  'CHANGE',
  'READ_PAY',
  'EXPORT',
  'IMPORT',
  'REFUSED',
  'SIGN_IN',
  'SIGN_OUT',
  'ROLE_SWITCH',
  'TOKEN',
];

/** What was done by whom; nothing on this page writes. */
export default function AuditPage() {
  const translate = useTranslate();
  const [opened, setOpened] = useState<EntryView>();
  const mayCheck = useViewer()?.permissions.includes('Query.auditCheck') ?? false;
  return (
    <>
      <ListPage<EntryView>
        resource="auditLog"
        title={translate('common.pages.audit')}
        lead={<Typography sx={{ color: 'text.secondary' }}>{translate('audit.lead')}</Typography>}
        actions={mayCheck && <ChainCheck />}
        columns={useColumns(setOpened)}
        fields={useFields()}
        sort={{ field: 'number', order: 'DESC' }}
        exportedOf={({ filter }) => ({ filter: auditFilter(filter) })}
        hiddenAtFirst={['accountName', 'object', 'count', 'period', 'source', 'address']}
        nothingText={translate('audit.nothing')}
      />
      <EntryDrawer entry={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`audit.${key}`);
  return [
    {
      key: 'action',
      label: word('column.action'),
      options: ACTIONS.map((value) => ({ value, label: word(`action.${value}`) })),
    },
    { key: 'actor', label: word('column.actor') },
    { key: 'employeeNumber', label: word('column.employeeNumber') },
    { key: 'department', label: word('column.department') },
    { key: 'period', label: word('column.period') },
    { key: 'objectId', label: word('column.objectId') },
    { key: 'from', label: word('column.from'), isDate: true },
    { key: 'to', label: word('column.to'), isDate: true },
    { key: 'search', label: word('column.search') },
  ];
}

function useColumns(open: (entry: EntryView) => void): Column<EntryView>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`audit.${key}`);
  return [
    {
      key: 'number',
      label: word('column.number'),
      isRowHeader: true,
      render: (entry) => (
        <Link component="button" onClick={() => open(entry)}>
          {entry.number}
        </Link>
      ),
    },
    { key: 'at', label: word('column.at'), render: ({ at }) => formatMoment(at) },
    { key: 'actor', label: word('column.actor'), render: ({ actor }) => actor },
    {
      key: 'accountName',
      label: word('column.accountName'),
      render: ({ accountName }) => accountName ?? '–',
    },
    {
      key: 'actingAs',
      label: word('column.actingAs'),
      render: ({ actingAs }) => (actingAs ? translate(`common.role.${actingAs}`) : '–'),
    },
    {
      key: 'action',
      label: word('column.action'),
      render: ({ action, outcome }) => (
        <>
          {word(`action.${action}`)}
          {outcome !== 'DONE' && (
            <Chip size="small" color="warning" label={word(`outcome.${outcome}`)} sx={{ ml: 1 }} />
          )}
        </>
      ),
    },
    {
      key: 'object',
      label: word('column.object'),
      render: ({ objectTypeLabel }) => objectTypeLabel ?? '–',
    },
    {
      key: 'objectLabel',
      label: word('column.objectLabel'),
      isText: true,
      render: (entry) => whom(entry, translate('common.between')),
    },
    { key: 'count', label: word('column.count'), isNumeric: true, render: ({ count }) => count },
    { key: 'period', label: word('column.period'), render: ({ period }) => period ?? '–' },
    {
      key: 'reason',
      label: word('column.reason'),
      isText: true,
      render: ({ reason }) => reason ?? '–',
    },
    { key: 'source', label: word('column.source'), render: (row) => word(`source.${row.source}`) },
    { key: 'address', label: word('column.address'), render: ({ address }) => address ?? '–' },
  ];
}

const MOST_NUMBERS = 3;

/** What the object is called, else the first of the people concerned. */
function whom({ objectLabel, employeeNumbers }: EntryView, between: string): string {
  if (objectLabel) return objectLabel;
  const first = employeeNumbers.slice(0, MOST_NUMBERS).join(between);
  return employeeNumbers.length > MOST_NUMBERS ? `${first} …` : first || '–';
}
