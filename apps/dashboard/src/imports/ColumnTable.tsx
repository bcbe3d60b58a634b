import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import type { ImportView } from './documents';

type Found = ImportView['columns'][number];

/** 识别列: which header was taken for which column, what is missing and what has no purpose. */
export function ColumnTable({ columns }: { columns: readonly Found[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`imports.column.${key}`);
  const stateOf = ({ isUnknown, isMissing, isRequired }: Found) => {
    if (isUnknown) return `⚠ ${word('unknown')}`;
    if (isMissing) return isRequired ? `⚠ ${word('missing')}` : word('left_out');
    return `✓ ${word('found')}`;
  };
  const shown: Column<Found>[] = [
    { key: 'label', label: word('name'), isRowHeader: true, render: ({ label }) => label },
    {
      key: 'foundAs',
      label: word('in_file'),
      render: ({ foundAs }) => (
        <span translate="no">{foundAs ?? translate('common.not_applicable')}</span>
      ),
    },
    { key: 'state', label: word('state'), render: stateOf },
  ];
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {translate('imports.step.columns')}
      </Typography>
      <AppDataTable
        label={translate('imports.step.columns')}
        columns={shown}
        rows={columns}
        rowKey={({ key, label, isUnknown }) => `${isUnknown ? '?' : ''}${key} ${label}`}
        isCompact
      />
    </Card>
  );
}
