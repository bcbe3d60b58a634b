import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import type { DecidedScenario } from './documents';

/** Every step so far: who, when, and what was said. */
export function EventList({ events }: { events: DecidedScenario['events'] }) {
  const translate = useTranslate();
  if (events.length === 0) {
    return <Typography variant="body2">{translate('scenario.decision.no_events')}</Typography>;
  }
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {events.map(({ action, at, byName, comment, documentNumber }) => (
        <Typography component="li" variant="body2" key={`${at} ${action}`}>
          {formatMoment(at)} · {byName} · {translate(`scenario.decision.event.${action}`)}
          {documentNumber && ` · ${documentNumber}`}
          {comment && ` · ${translate('scenario.decision.said', { comment })}`}
        </Typography>
      ))}
    </Box>
  );
}
