import { Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../layout/AppDataTable';
import { readWritten, rowsOf } from './example-text';

/** What an example gives or expects, a line an entry, by the names of its file. */
export function WrittenTable({ title, text }: { title: string; text: string }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ minWidth: 0 }}>
      <Typography variant="h3" id={id} sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <AppDataTable
        label={title}
        isCompact
        rows={rowsOf(readWritten(text))}
        rowKey={({ path }) => path}
        columns={[
          {
            key: 'path',
            label: translate('regulation.example.path'),
            isRowHeader: true,
            render: ({ path }) => <code translate="no">{path}</code>,
          },
          {
            key: 'value',
            label: translate('regulation.example.value'),
            isNumeric: true,
            render: ({ value }) => <span translate="no">{value}</span>,
          },
        ]}
      />
    </section>
  );
}
