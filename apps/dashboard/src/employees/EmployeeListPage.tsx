import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../generated';
import { Shown } from '../fields/Shown';
import { formatMoney } from '../formats/format';
import type {
  AssessmentResult,
  EmployeeRecordsQuery,
  PostKind,
  TitleClass,
} from '../generated/graphql';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { useDocument } from '../providers/use-document';
import { employeeQuery } from '../providers/resources/employees';
import { useSession, useViewer } from '../providers/viewer';
import { CreateDialog } from './record/CreateDialog';

const DEPARTMENTS = graphql(`
  query EmployeeListDepartments {
    departments {
      id
      name
    }
  }
`);

type Row = NonNullable<EmployeeRecordsQuery['employees']>['nodes'][number];

const POST_KINDS: readonly PostKind[] = [
  'MANAGEMENT',
  'TEACHING',
  'RESEARCH',
  'DUAL_ROLE',
  'COUNSELLOR',
  'OTHER_PROFESSIONAL',
  'WORKER',
];
const TITLE_CLASSES: readonly TitleClass[] = [
  'SENIOR',
  'ASSOCIATE',
  'INTERMEDIATE',
  'ASSISTANT',
  'TECHNICIAN',
  'UNTITLED',
];

const ASSESSMENTS: readonly AssessmentResult[] = [
  'EXCELLENT',
  'QUALIFIED',
  'BASICALLY_QUALIFIED',
  'UNQUALIFIED',
  'ABSENT',
  'EXEMPT',
];

/** Who is on the staff. Pay is no part of it; the server cuts it to the own department. */
export default function EmployeeListPage() {
  const translate = useTranslate();
  const maySeePay = useViewer()?.permissions.includes('Employee.latestPay') ?? false;
  return (
    <ListPage<Row>
      resource="employees"
      title={translate('common.pages.employees')}
      actions={<Create />}
      lead={
        <Typography sx={{ color: 'text.secondary' }}>
          {translate(maySeePay ? 'employees.lead_pay' : 'employees.lead')}
        </Typography>
      }
      columns={[...useColumns(), ...usePayColumns(maySeePay)]}
      hiddenAtFirst={['basePay', 'reward']}
      metaOf={(shown) => ({ hasPay: shown.has('basePay') || shown.has('reward') })}
      exportedOf={({ filter, sort }) => employeeQuery(filter, sort)}
      fields={useFields()}
      sort={{ field: 'employeeNumber', order: 'ASC' }}
      nothingText={translate('employees.nothing')}
    />
  );
}

/** The personnel office takes new people on record. */
function Create() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const permissions = useViewer()?.permissions ?? [];
  const mayCreate =
    permissions.includes('Mutation.employeeUpsert') ||
    permissions.includes('Mutation.changeRequestCreate');
  if (!mayCreate) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate('employees.create.title')}
      </Button>
      {isOpen && <CreateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const periods = useSession()?.periods ?? [];
  const { data } = useDocument(DEPARTMENTS, {});
  const word = (key: string) => translate(`employees.query.${key}`);
  const isOfOwn = (viewer?.departments.length ?? 0) > 0;
  const departments = isOfOwn ? (viewer?.departments ?? []) : (data?.departments ?? []);
  const may = (operation: string) => viewer?.permissions.includes(operation) ?? false;
  const matters = [
    ...(may('Query.objections') ? ['objection'] : []),
    ...(may('Query.changeRequests') ? ['request'] : []),
  ];
  const columns = (key: string) => translate(`employees.column.${key}`);
  return [
    { key: 'search', label: translate('employees.search') },
    {
      key: 'department',
      label: columns('department'),
      options: departments.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      key: 'postKind',
      label: columns('postKind'),
      options: optionsOf(POST_KINDS, (kind) => translate(`employees.postKind.${kind}`)),
    },
    {
      key: 'titleClass',
      label: columns('titleClass'),
      options: optionsOf(TITLE_CLASSES, (title) => translate(`employees.titleClass.${title}`)),
    },
    { key: 'onDate', label: word('onDate'), isDate: true },
    {
      key: 'assessment',
      label: word('assessment'),
      options: optionsOf(ASSESSMENTS, (result) =>
        translate(`employees.year_fact.result.${result}`),
      ),
    },
    {
      key: 'assessmentPeriod',
      label: word('assessmentPeriod'),
      options: optionsOf(periods, (period) => period),
    },
    { key: 'open', label: word('open'), options: optionsOf(matters, word) },
    { key: 'names', label: word('names'), options: optionsOf(['stroke'], word) },
  ];
}

const optionsOf = (values: readonly string[], label: (value: string) => string) =>
  values.map((value) => ({ value, label: label(value) }));

/** Pay is no part of the list until somebody adds its columns. */
function usePayColumns(maySeePay: boolean): Column<Row>[] {
  const translate = useTranslate();
  if (!maySeePay) return [];
  const money = { unit: translate('common.yuan'), isNumeric: true };
  return [
    {
      key: 'basePay',
      label: translate('employees.column.basePay'),
      ...money,
      render: ({ latestPay }) => <Shown value={latestPay?.basePay} format={yuan} />,
    },
    {
      key: 'reward',
      label: translate('employees.column.reward'),
      ...money,
      render: ({ latestPay }) => <Shown value={latestPay?.reward ?? undefined} format={yuan} />,
    },
  ];
}

const yuan = (value: string) => formatMoney(value);

function useColumns(): Column<Row>[] {
  const translate = useTranslate();
  const label = (key: string) => translate(`employees.column.${key}`);
  return [
    {
      key: 'employeeNumber',
      label: label('employeeNumber'),
      isSortable: true,
      render: ({ employeeNumber }) => employeeNumber,
    },
    {
      key: 'name',
      label: label('name'),
      isSortable: true,
      isRowHeader: true,
      render: ({ name, employeeNumber }) => (
        <Link component={RouterLink} to={`/employees/${encodeURIComponent(employeeNumber)}`}>
          {name}
        </Link>
      ),
    },
    {
      key: 'department',
      label: label('department'),
      isSortable: true,
      render: ({ department }) => department.name,
    },
    {
      key: 'postKind',
      label: label('postKind'),
      render: ({ postKind }) => translate(`employees.postKind.${postKind}`),
    },
    {
      key: 'titleClass',
      label: label('titleClass'),
      isSortable: true,
      render: ({ titleClass }) => translate(`employees.titleClass.${titleClass}`),
    },
  ];
}
