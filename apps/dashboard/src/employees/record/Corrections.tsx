import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { changesOf } from './changes';
import type { RecordChange } from './changes';
import type { EmployeeRecord } from './documents';
import { useRecordWords } from './words';

/** Who changed what, when, from what to what and why; entries are closed, never overwritten. */
export function Corrections({ employee }: { employee: EmployeeRecord }) {
  const translate = useTranslate();
  const { wordedFact, wordedEvent, wordedYear } = useRecordWords();
  const changes = changesOf([
    ...(employee.facts ?? []).map(wordedFact),
    ...(employee.events ?? []).map(wordedEvent),
    ...(employee.years ?? []).map(wordedYear),
  ]);
  if (changes.length === 0) {
    return <Typography>{translate('employees.record.no_changes')}</Typography>;
  }
  return (
    <Card component="ol" sx={{ p: 2, m: 0, listStyle: 'none' }}>
      {changes.map((change) => (
        <CorrectionLine key={change.key} change={change} />
      ))}
    </Card>
  );
}

function CorrectionLine({ change }: { change: RecordChange }) {
  const translate = useTranslate();
  const { at, by, reason, subject, before, after } = change;
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>{subject}</Typography>
      {before !== null && (
        <Typography>
          {translate('employees.record.before')}
          <del>{before}</del>
        </Typography>
      )}
      <Typography>
        {after === null
          ? translate('employees.record.withdrawn')
          : `${translate('employees.record.after')}${after}`}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[formatMoment(at), by, reason].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
