import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import type { Recorded } from './timeline';
import { isSuperseded } from './timeline';

interface Props<Entry extends Recorded> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly title: (entry: Entry) => ReactNode;
  readonly period: (entry: Entry) => string;
  readonly details?: (entry: Entry) => readonly ReactNode[];
  /** Offered for what holds; a superseded entry stays as it was. */
  readonly actions?: (entry: Entry) => ReactNode;
}

/** Entries one below the other, newest first: what, for which months, known since when and why. */
export function Timeline<Entry extends Recorded>(props: Props<Entry>) {
  const { label, entries, title, period, details, actions } = props;
  return (
    <Box component="ol" aria-label={label} sx={line}>
      {entries.map((entry) => (
        <Box key={entry.id} component="li" sx={dot}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {isSuperseded(entry) ? <del>{title(entry)}</del> : title(entry)}
            </Typography>
            <span>{period(entry)}</span>
            {isSuperseded(entry) ? <Superseded /> : actions?.(entry)}
          </Box>
          {details?.(entry).map((detail, index) => (
            <Typography key={index} variant="body2">
              {detail}
            </Typography>
          ))}
          <Known entry={entry} />
        </Box>
      ))}
    </Box>
  );
}

function Superseded() {
  const translate = useTranslate();
  return (
    <Typography component="span" variant="body2" sx={{ color: 'warning.main' }}>
      {translate('employees.record.superseded')}
    </Typography>
  );
}

function Known({ entry }: { entry: Recorded }) {
  const translate = useTranslate();
  const { recordedFrom, recordedTo, recordedBy, reason } = entry;
  const known = [
    translate('employees.record.known', { time: formatMoment(recordedFrom) }),
    recordedBy,
    recordedTo && translate('employees.record.until', { time: formatMoment(recordedTo) }),
    reason,
  ].filter(Boolean);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {known.join(' · ')}
    </Typography>
  );
}

const line = { listStyle: 'none', m: 0, pl: 2, borderLeft: 2, borderColor: 'divider' };
const dot = {
  position: 'relative',
  pb: 1.5,
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -22,
    top: 7,
    width: 10,
    height: 10,
    borderRadius: '50%',
    bgcolor: 'primary.main',
  },
};
