import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportView } from './documents';

const WHOLE = 100;

/** How far the reading or the writing has come; a file whose length is not known yet only moves. */
export function Progress({ found }: { found: ImportView }) {
  const translate = useTranslate();
  const { status, processed, total } = found;
  if (status !== 'READING' && status !== 'COMMITTING') return null;
  const label = translate(`imports.state.${status}`);
  return (
    <Box role="status">
      <Typography>
        {total === null ? label : translate('imports.progress', { label, processed, total })}
      </Typography>
      <LinearProgress
        aria-label={label}
        {...(total !== null &&
          total > 0 && { variant: 'determinate', value: (processed * WHOLE) / total })}
      />
    </Box>
  );
}
