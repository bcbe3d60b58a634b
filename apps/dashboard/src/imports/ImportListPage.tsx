import AddIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ImportRecordsQuery } from '../generated/graphql';
import { formatMoment } from '../formats/format';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { useViewer } from '../providers/viewer';
import { KINDS, STATUSES } from './kinds';
import { StatusChip } from './StatusChip';

type Row = NonNullable<ImportRecordsQuery['imports']>['nodes'][number];

/** `/imports`: what was brought in from files, by whom, and what became of it. */
export default function ImportListPage() {
  const translate = useTranslate();
  return (
    <ListPage<Row>
      resource="imports"
      title={translate('common.pages.imports')}
      lead={<Typography sx={{ color: 'text.secondary' }}>{translate('imports.lead')}</Typography>}
      actions={<NewImport />}
      columns={useColumns()}
      fields={useFields()}
      sort={{ field: 'createdAt', order: 'DESC' }}
      nothingText={translate('imports.nothing')}
    />
  );
}

function NewImport() {
  const translate = useTranslate();
  const mayImport = useViewer()?.permissions.includes('Mutation.importCreate') ?? false;
  if (!mayImport) return null;
  return (
    <Button component={RouterLink} to="/imports/new" variant="contained" startIcon={<AddIcon />}>
      {translate('imports.new')}
    </Button>
  );
}

function useFields(): QueryField[] {
  const translate = useTranslate();
  const options = (list: readonly string[], words: string) =>
    list.map((value) => ({ value, label: translate(`imports.${words}.${value}`) }));
  return [
    { key: 'kind', label: translate('imports.kind'), options: options(KINDS, 'kinds') },
    { key: 'status', label: translate('imports.status'), options: options(STATUSES, 'state') },
  ];
}

function useColumns(): Column<Row>[] {
  const translate = useTranslate();
  const count = (key: 'new' | 'changed' | 'wrong'): Column<Row> => ({
    key,
    label: translate(`imports.outcome.${key}`),
    isNumeric: true,
    render: ({ counts }) => counts[key],
  });
  return [
    {
      key: 'fileName',
      label: translate('imports.file'),
      isRowHeader: true,
      isText: true,
      render: ({ id, fileName }) => (
        <Link component={RouterLink} to={`/imports/${encodeURIComponent(id)}`} translate="no">
          {fileName}
        </Link>
      ),
    },
    {
      key: 'kind',
      label: translate('imports.kind'),
      isText: true,
      render: ({ kind }) => translate(`imports.kinds.${kind}`),
    },
    {
      key: 'period',
      label: translate('common.period'),
      render: ({ period }) => period ?? translate('common.not_applicable'),
    },
    {
      key: 'status',
      label: translate('imports.status'),
      render: ({ status }) => <StatusChip status={status} />,
    },
    count('new'),
    count('changed'),
    count('wrong'),
    { key: 'by', label: translate('imports.by'), render: ({ createdByName }) => createdByName },
    {
      key: 'at',
      label: translate('imports.at'),
      render: ({ createdAt }) => formatMoment(createdAt),
    },
  ];
}
