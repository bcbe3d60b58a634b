import { Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { AmendmentTable } from '../amendments/AmendmentTable';
import type { YearView } from './documents';

/** The numbers of the regulation that were decided otherwise and hold in this year. */
export function YearAmendments({ year }: { year: YearView }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {translate('years.amendments')}
      </Typography>
      {year.amendments.length > 0 ? (
        <AmendmentTable amendments={year.amendments} />
      ) : (
        <Typography>
          {translate('years.no_amendments')}{' '}
          <Link component={RouterLink} to="/coefficients?amendments=open">
            {translate('years.to_amendments')}
          </Link>
        </Typography>
      )}
    </Card>
  );
}
