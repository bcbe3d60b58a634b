import { Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { ERROR_CODES } from './error-codes';

const COSTS = [
  { what: 'scalar', points: '0' },
  { what: 'object', points: '1' },
  { what: 'page', points: null },
  { what: 'preview', points: '50' },
  { what: 'search', points: '200' },
] as const;

const BUCKETS = [
  { who: 'token', most: '1,000', restored: '50' },
  { who: 'person', most: '5,000', restored: '250' },
] as const;

/** What a query costs, how much there is, and what each refusal means. */
export function Limits() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string) => translate(`api.limits.${key}`);
  const costs: Column<(typeof COSTS)[number]>[] = [
    { key: 'what', label: word('what'), isRowHeader: true, render: ({ what }) => word(what) },
    {
      key: 'points',
      label: word('points'),
      isNumeric: true,
      render: ({ points }) => points ?? word('page_points'),
    },
  ];
  const buckets: Column<(typeof BUCKETS)[number]>[] = [
    { key: 'who', label: word('who'), isRowHeader: true, render: ({ who }) => word(who) },
    { key: 'most', label: word('most'), isNumeric: true, render: ({ most }) => most },
    {
      key: 'restored',
      label: word('restored'),
      isNumeric: true,
      render: ({ restored }) => restored,
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
      <AppDataTable
        label={word('bucket')}
        columns={buckets}
        rows={BUCKETS}
        rowKey={({ who }) => who}
        isCompact
      />
      <Typography>{word('rest')}</Typography>
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
