import { Alert, Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Shown } from '../fields/Shown';
import { formatCoefficient, formatMoment } from '../formats/format';
import { ReceiptDialog } from '../receipts/ReceiptDialog';
import { useViewer } from '../providers/viewer';
import type { FrozenView, YearView } from './documents';
import { PublishDialog } from './PublishDialog';
import { PublishedList } from './PublishedList';

/** K1, K2, M and the Z list that are in force, or will be once they are published. */
export function Publication({ year }: { year: YearView }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`years.${key}`);
  const { frozenScenario: frozen } = year;
  return (
    <Card component="section" sx={{ p: 2 }} id="publication">
      <Typography variant="h2" gutterBottom>
        {word('publication')}
      </Typography>
      {frozen ? (
        <Frozen year={year} frozen={frozen} />
      ) : (
        <Typography>
          {word('not_frozen')}{' '}
          <Link component={RouterLink} to={`/scenarios?period=${year.period}`}>
            {word('to_scenarios')}
          </Link>
        </Typography>
      )}
    </Card>
  );
}

function Frozen({ year, frozen }: { year: YearView; frozen: FrozenView }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'publish' | 'check' | null>(null);
  const mayPublish = useViewer()?.permissions.includes('Mutation.institutionYearPublish') ?? false;
  const { id, name, frozenAt, documentNumber, outcome } = frozen;
  const { publishedAt, publishedByName } = year;
  return (
    <Stack spacing={1.5}>
      <Alert severity={publishedAt ? 'success' : 'info'} role="note">
        {publishedAt
          ? translate('years.published', {
              time: formatMoment(publishedAt),
              name: publishedByName ?? '',
            })
          : translate('years.not_published')}
      </Alert>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Link component={RouterLink} to={`/scenarios/${encodeURIComponent(id)}`}>
          {name}
        </Link>
        <Typography variant="body2" sx={{ mr: 'auto' }}>
          {[
            frozenAt && translate('years.frozen_at', { time: formatMoment(frozenAt) }),
            documentNumber,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Button size="small" onClick={() => setAsked('check')}>
          {translate('receipt.open')}
        </Button>
        {mayPublish && !publishedAt && outcome && (
          <Button size="small" variant="contained" onClick={() => setAsked('publish')}>
            {translate('years.publish')}
          </Button>
        )}
      </Stack>
      {outcome && (
        <>
          <Rates outcome={outcome} />
          <PublishedList outcome={outcome} />
        </>
      )}
      {asked === 'publish' && (
        <PublishDialog year={year} frozen={frozen} onClose={() => setAsked(null)} />
      )}
      {asked === 'check' && <ReceiptDialog scenarioId={id} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

function Rates({ outcome }: { outcome: NonNullable<FrozenView['outcome']> }) {
  const translate = useTranslate();
  const rates = [
    ['staffRate', outcome.staffRate],
    ['studentRate', outcome.studentRate],
    ['officeBase', outcome.officeBase],
  ] as const;
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, m: 0 }}>
      {rates.map(([key, value]) => (
        <div key={key}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`years.rate.${key}`)}
          </Typography>
          <Box component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600 }}>
            <Shown value={value ?? null} format={(one) => formatCoefficient(one, 4)} />{' '}
            <Typography component="span" variant="body2">
              {translate('common.yuan')}
            </Typography>
          </Box>
        </div>
      ))}
    </Box>
  );
}
