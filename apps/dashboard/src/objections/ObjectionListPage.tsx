import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../generated';
import type { ObjectionKind, ObjectionRecordsQuery, ObjectionStatus } from '../generated/graphql';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { useDocument } from '../providers/use-document';
import { objectionFilter } from '../providers/resources/objections';
import { useSession, useViewer } from '../providers/viewer';
import { Figure } from './Figure';
import { Status } from './Status';
import { formatMoment } from '../formats/format';

const DEPARTMENTS = graphql(`
  query ObjectionListDepartments {
    departments {
      id
      name
    }
  }
`);

type Row = NonNullable<ObjectionRecordsQuery['objections']>['nodes'][number];

const STATUSES: readonly ObjectionStatus[] = [
  'OPEN',
  'FORWARDED',
  'ANSWERED',
  'ACCEPTED',
  'REJECTED',
  'WITHDRAWN',
];
const KINDS: readonly ObjectionKind[] = ['AMOUNT', 'INPUT', 'RULE', 'OTHER'];

/** Questions on figures, those that wait first; whose they are is cut by the server. */
export default function ObjectionListPage() {
  const translate = useTranslate();
  const role = useViewer()?.actingAs;
  const lead = role === 'EMPLOYEE' ? 'own' : role === 'DEPARTMENT_SECRETARY' ? 'department' : 'all';
  return (
    <ListPage<Row>
      resource="objections"
      title={translate('common.pages.objections')}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {translate(`objections.lead.${lead}`)}
        </Typography>
      }
      columns={useColumns()}
      fields={useFields()}
      sort={{ field: 'dueOn', order: 'ASC' }}
      exportedOf={({ filter }) => ({ filter: objectionFilter(filter) })}
      nothingText={translate('objections.nothing')}
    />
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const periods = useSession()?.periods ?? [];
  const { data } = useDocument(DEPARTMENTS, {});
  const word = (key: string) => translate(`objections.${key}`);
  const isOfAll = viewer?.actingAs === 'PERSONNEL' || viewer?.actingAs === 'AUDITOR';
  const departments = isOfAll ? (data?.departments ?? []) : (viewer?.departments ?? []);
  return [
    {
      key: 'status',
      label: word('column.status'),
      options: STATUSES.map((value) => ({ value, label: word(`status.${value}`) })),
    },
    {
      key: 'isOverdue',
      label: word('column.isOverdue'),
      options: ['yes', 'no'].map((value) => ({ value, label: word(value) })),
    },
    {
      key: 'kind',
      label: word('column.kind'),
      options: KINDS.map((value) => ({ value, label: word(`kind.${value}`) })),
    },
    ...(departments.length > 1
      ? [
          {
            key: 'department',
            label: word('column.department'),
            options: departments.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]
      : []),
    {
      key: 'period',
      label: word('column.period'),
      options: periods.map((value) => ({ value, label: value })),
    },
  ];
}

function useColumns(): Column<Row>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`objections.${key}`);
  return [
    {
      key: 'figure',
      label: word('column.figure'),
      isRowHeader: true,
      render: ({ id, figureLabel, month, period }) => (
        <Link component={RouterLink} to={`/objections/${encodeURIComponent(id)}`}>
          {month ?? period} {figureLabel}
        </Link>
      ),
    },
    {
      key: 'whose',
      label: word('column.whose'),
      render: ({ employee, department }) => employee?.name ?? department.name,
    },
    { key: 'department', label: word('column.department'), render: (row) => row.department.name },
    {
      key: 'kind',
      label: word('column.kind'),
      isText: true,
      render: ({ kind }) => word(`kind.${kind}`),
    },
    {
      key: 'amount',
      label: word('column.amount'),
      isNumeric: true,
      render: ({ shown, unit, subject }) => (
        <Figure amount={shown?.amount} unit={unit} subject={subject} />
      ),
    },
    { key: 'status', label: word('column.status'), render: (row) => <Status objection={row} /> },
    { key: 'dueOn', label: word('column.dueOn'), render: ({ dueOn }) => dueOn },
    {
      key: 'raisedAt',
      label: word('column.raisedAt'),
      isText: true,
      render: ({ raisedAt, raisedByName }) => `${formatMoment(raisedAt)} ${raisedByName}`,
    },
  ];
}
