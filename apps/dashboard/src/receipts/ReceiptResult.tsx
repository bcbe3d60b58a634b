import { Alert, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { checkedLines, verdictOf } from './check';
import type { CheckedLine } from './check';
import { recompute } from './compute-receipt';
import type { Recomputed } from './compute-receipt';
import type { ReceiptCheckView } from './documents';
import { plainVariant } from './plain-variant';

/** The verdict, then line by line; where something differs, its place and both values. */
export function ReceiptResult({ check }: { check: ReceiptCheckView }) {
  const translate = useTranslate();
  const recomputed = useRecomputed(check);
  if (!window.isSecureContext)
    return <Alert severity="error">{translate('receipt.insecure')}</Alert>;
  if (recomputed === null) return <Typography>{translate('receipt.running')}</Typography>;
  const verdict = verdictOf(check, recomputed);
  const lines = checkedLines(check, recomputed.ok ? recomputed.receipt : null);
  return (
    <Stack spacing={2}>
      <Alert severity={verdict === 'valid' ? 'success' : 'error'} role="alert">
        {translate(`receipt.verdict.${verdict}`)}
      </Alert>
      <Typography variant="body2" color="text.secondary">
        {translate('receipt.frozen_at', { time: formatMoment(check.receipt.computedAt) })}
      </Typography>
      <Lines lines={lines} />
      {check.differences.length > 0 && <Differences differences={check.differences} />}
    </Stack>
  );
}

function useRecomputed({ inputs }: ReceiptCheckView): Recomputed | null {
  const [recomputed, setRecomputed] = useState<Recomputed | null>(null);
  useEffect(() => {
    if (!window.isSecureContext) return undefined;
    let isWanted = true;
    const answer: Promise<Recomputed> = inputs
      ? recompute(plainVariant(inputs))
      : Promise.resolve({ ok: false, reason: 'refused' });
    void answer.then((found) => {
      if (isWanted) setRecomputed(found);
    });
    return () => {
      isWanted = false;
    };
  }, [inputs]);
  return recomputed;
}

function Lines({ lines }: { lines: readonly CheckedLine[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`receipt.${key}`);
  const columns: Column<CheckedLine>[] = [
    {
      key: 'line',
      label: word('line'),
      isRowHeader: true,
      render: ({ name, isEqual }) =>
        `${isEqual ? '✓' : '✗'} ${word(`lines.${name}`)} · ${word(isEqual ? 'equal' : 'different')}`,
    },
    { key: 'stored', label: word('stored'), render: ({ stored }) => <Hash text={stored} /> },
    { key: 'server', label: word('server'), render: ({ server }) => <Hash text={server} /> },
    {
      key: 'browser',
      label: word('browser'),
      render: ({ browser }) =>
        browser === null ? (
          <Typography component="span" variant="body2" color="text.secondary">
            {word('not_here')}
          </Typography>
        ) : (
          <Hash text={browser} />
        ),
    },
  ];
  return (
    <AppDataTable
      label={word('title')}
      columns={columns}
      rows={lines}
      rowKey={({ name }) => name}
      isCompact
    />
  );
}

/** The first twelve digits tell two hashes apart; the whole stands in the title. */
export function Hash({ text }: { text: string | null }) {
  const translate = useTranslate();
  if (text === null) return translate('common.not_applicable');
  const isHash = text.length === 64;
  return (
    <code translate="no" title={text}>
      {isHash ? `${text.slice(0, 12)}…` : text}
    </code>
  );
}

type Difference = ReceiptCheckView['differences'][number];

function Differences({ differences }: { differences: readonly Difference[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`receipt.${key}`);
  const absent = translate('common.not_applicable');
  return (
    <AppDataTable<Difference>
      label={word('differences')}
      columns={[
        {
          key: 'path',
          label: word('path'),
          isRowHeader: true,
          render: ({ path }) => <code translate="no">{path}</code>,
        },
        { key: 'stored', label: word('stored'), render: ({ stored }) => stored ?? absent },
        { key: 'computed', label: word('server'), render: ({ computed }) => computed ?? absent },
      ]}
      rows={differences}
      rowKey={({ path }) => path}
      isCompact
    />
  );
}
