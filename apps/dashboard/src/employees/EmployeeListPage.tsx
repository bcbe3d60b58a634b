import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../generated';
import type { EmployeeRecordsQuery, PostKind, TitleClass } from '../generated/graphql';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
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

/** Who is on the staff. Pay is no part of it; the server cuts it to the own department. */
export default function EmployeeListPage() {
  const translate = useTranslate();
  return (
    <ListPage<Row>
      resource="employees"
      title={translate('common.pages.employees')}
      actions={<Create />}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('employees.lead')}</Typography>}
      columns={useColumns()}
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
  const mayCreate = useViewer()?.permissions.includes('Mutation.employeeUpsert') ?? false;
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
  const { data } = useDocument(DEPARTMENTS, {});
  return [
    { key: 'search', label: translate('employees.search') },
    {
      key: 'department',
      label: translate('employees.column.department'),
      options: (data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      key: 'postKind',
      label: translate('employees.column.postKind'),
      options: POST_KINDS.map((kind) => ({
        value: kind,
        label: translate(`employees.postKind.${kind}`),
      })),
    },
    {
      key: 'titleClass',
      label: translate('employees.column.titleClass'),
      options: TITLE_CLASSES.map((title) => ({
        value: title,
        label: translate(`employees.titleClass.${title}`),
      })),
    },
  ];
}

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
