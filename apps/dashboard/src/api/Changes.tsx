import { Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { CHANGES } from './changes';

type Change = (typeof CHANGES)[number];

/** The changelog of the interface, with the days on which something goes. */
export function Changes() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string) => translate(`api.changes.${key}`);
  const columns: Column<Change>[] = [
    { key: 'day', label: word('day'), isRowHeader: true, render: ({ day }) => day },
    {
      key: 'change',
      label: word('change'),
      isText: true,
      render: (change) => (locale === 'en' ? change.en : change.zh),
    },
    { key: 'removal', label: word('removal'), render: ({ removal }) => removal ?? word('none') },
  ];
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{word('title')}</Typography>
      <Typography>{word('text')}</Typography>
      <AppDataTable
        label={word('title')}
        columns={columns}
        rows={CHANGES}
        rowKey={({ day }) => day}
        isCompact
      />
    </Stack>
  );
}
