import { Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { isUnpublished } from '../fields/published';
import { Shown } from '../fields/Shown';
import { formatMoney } from '../formats/format';
import { Answer } from '../layout/Answer';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { OWN_YEAR } from './college-documents';

/** Everybody on the staff reaches the own year and the own record from here. */
export function OwnYear() {
  const number = useViewer()?.employeeNumber;
  return number ? <OwnCard number={number} /> : null;
}

function OwnCard({ number }: { number: string }) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(
    OWN_YEAR,
    { employeeNumber: number, period },
    { enabled: period !== '' },
  );
  const own = `/employees/${encodeURIComponent(number)}`;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.own_year.title', { period })}</Typography>
      <Answer query={query} height={64}>
        {({ employee }) => {
          const year = employee?.payYear;
          if (!year || isUnpublished(year)) {
            return <Typography>{translate('employees.pay.unpublished', { period })}</Typography>;
          }
          return (
            <Typography sx={{ fontSize: '1.375rem', fontWeight: 600 }}>
              <Shown
                value={year.total?.value ?? null}
                format={(value) => formatMoney(value)}
                problem={year.problems[0]?.message}
              />{' '}
              <Typography component="span" variant="body2">
                {year.total && translate('home.own_year.unit')}
              </Typography>
            </Typography>
          );
        }}
      </Answer>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button component={Link} to={`${own}/year?period=${period}`} variant="contained">
          {translate('employees.pay.open')}
        </Button>
        <Button component={Link} to={own} variant="outlined">
          {translate('home.own_year.record')}
        </Button>
      </Stack>
    </Card>
  );
}
