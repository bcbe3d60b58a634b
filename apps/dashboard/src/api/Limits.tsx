import { Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { Buckets } from './Buckets';
import { ERROR_CODES } from './error-codes';

const COSTS = [
  { what: 'scalar', points: '0' },
  { what: 'object', points: '1' },
  { what: 'page', points: null },
  { what: 'preview', points: '50' },
  { what: 'search', points: '200' },
] as const;

/** What a query costs, how much there is, and what each refusal means. */
export function Limits() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string) => translate(`api.limits.${key}`);
  const costs: Column<(typeof COSTS)[number]>[] = [
    {
      key: 'what',
      label: word('what'),
      isRowHeader: true,
      isText: true,
      render: ({ what }) => word(what),
    },
    {
      key: 'points',
      label: word('points'),
      isNumeric: true,
      render: ({ points }) => points ?? word('page_points'),
    },
  ];
  const codes: Column<(typeof ERROR_CODES)[number]>[] = [
    {
      key: 'code',
      label: word('code'),
      isRowHeader: true,
      render: ({ code }) => <code translate="no">{code}</code>,
    },
    { key: 'status', label: word('status'), isNumeric: true, render: ({ status }) => status },
    {
      key: 'meaning',
      label: word('meaning'),
      isText: true,
      render: (one) => (locale === 'en' ? one.en : one.zh),
    },
  ];
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{word('title')}</Typography>
      <Typography>{word('text')}</Typography>
      <AppDataTable
        label={word('title')}
        columns={costs}
        rows={COSTS}
        rowKey={({ what }) => what}
        isCompact
      />
      <Typography variant="h2">{word('bucket')}</Typography>
      <Buckets />
      <Typography variant="h2">{word('errors')}</Typography>
      <AppDataTable
        label={word('errors')}
        columns={codes}
        rows={ERROR_CODES}
        rowKey={({ code }) => code}
        isCompact
      />
    </Stack>
  );
}
