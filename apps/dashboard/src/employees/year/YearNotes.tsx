import { Alert, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReadingChip } from '../../layout/states';
import type { PayYearView } from './documents';

type Year = Pick<PayYearView, 'notices' | 'readings' | 'problems'>;

/** What is missing stands first, with its path; then what should be known. */
export function YearProblems({ year: { notices, problems } }: { year: Year }) {
  const translate = useTranslate();
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="warning" role="note">
          <strong>{translate('common.state.pending')}</strong>{' '}
          {translate('employees.pay.problems', { count: problems.length })}
          {problems.map(({ path, message }) => (
            <div key={`${path} ${message}`}>
              {message}{' '}
              <code translate="no" style={{ overflowWrap: 'anywhere' }}>
                {path}
              </code>
            </div>
          ))}
        </Alert>
      )}
      {notices.length > 0 && (
        <Alert severity="info" role="note">
          {notices.map(({ code, month, message }) => (
            <div key={`${code} ${month} ${message}`}>
              {month && <strong>{month} </strong>}
              {message}
            </div>
          ))}
        </Alert>
      )}
    </>
  );
}

export function YearReadings({ year: { readings } }: { year: Year }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('employees.pay.readings')}
      </Typography>
      {readings.length === 0 ? (
        <Typography>{translate('employees.pay.no_readings')}</Typography>
      ) : (
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {readings.map(({ code }) => (
            <ReadingChip key={code} code={code} />
          ))}
        </Stack>
      )}
    </Card>
  );
}
