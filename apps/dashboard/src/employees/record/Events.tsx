import { Card, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import { clause } from '../../fields/clause';
import type { Event } from './documents';
import { EntryActions } from './EntryActions';
import type { Opened } from './RecordDialog';
import { Timeline } from './Timeline';
import { byYear, isSuperseded } from './timeline';
import { useRecordWords } from './words';

interface Props {
  readonly events: readonly Event[];
  readonly isHistory: boolean;
  readonly onOpen?: (opened: Opened) => void;
}

/** Leave, absence, coming and going, by the year in which each began. */
export function Events({ events, isHistory, onOpen }: Props) {
  const translate = useTranslate();
  const { word, eventPeriod, eventDetails } = useRecordWords();
  const years = byYear(isHistory ? events : events.filter((event) => !isSuperseded(event)));
  if (years.length === 0) return <Typography>{word('record.no_events')}</Typography>;
  const actions = (event: Event) => (
    <EntryActions
      what={`${event.label} ${eventPeriod(event)}`}
      onCorrect={() => onOpen?.({ what: 'event', event })}
      onWithdraw={() => onOpen?.({ what: 'withdrawal', entry: event })}
    />
  );
  return (
    <Stack spacing={2}>
      {years.map(({ year, entries }) => (
        <Card key={year} component="section" sx={{ p: 2 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {translate('common.period_title', { period: year })}
          </Typography>
          <Timeline
            label={translate('common.period_title', { period: year })}
            entries={entries}
            title={({ label }) => label}
            period={eventPeriod}
            details={(event) => [
              <Fragment key="article">
                <CitationLink citation={clause(event.article)} />
                {eventDetails(event).map((detail) => ` · ${detail}`)}
              </Fragment>,
            ]}
            {...(onOpen && { actions })}
          />
        </Card>
      ))}
    </Stack>
  );
}
