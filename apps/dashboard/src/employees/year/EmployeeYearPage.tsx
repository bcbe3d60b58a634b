import { Alert, Button, Card, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { Answer } from '../../layout/Answer';
import { Page } from '../../layout/Page';
import { ProvisionalChip } from '../../layout/states';
import { useDocument } from '../../providers/use-document';
import { usePeriod } from '../../providers/use-period';
import { PAY_YEAR } from './documents';
import type { PayEmployee, PayYearView } from './documents';
import { Ledger } from './Ledger';
import { MonthCards } from './MonthCards';
import { MonthTable } from './MonthTable';
import { isUnpublished } from '../../fields/published';
import { usePayFigure } from './use-pay-figure';
import { YearLines } from './YearLines';
import { YearProblems, YearReadings } from './YearNotes';

/** One person's year, month by month; every figure opens its computation. */
export default function EmployeeYearPage() {
  const { number = '' } = useParams();
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(
    PAY_YEAR,
    { employeeNumber: number, period },
    { enabled: period !== '' },
  );
  const employee = query.data?.employee;
  return (
    <Page
      title={
        employee
          ? translate('employees.pay.title', { name: employee.name })
          : translate('employees.pay.open')
      }
      lead={employee && <Lead employee={employee} />}
      actions={
        <Button component={Link} to={`/employees/${encodeURIComponent(number)}`}>
          {translate('employees.pay.to_record')}
        </Button>
      }
    >
      <Answer query={query} height={560}>
        {({ employee: found }) => <Body employee={found} period={period} />}
      </Answer>
    </Page>
  );
}

function Lead({ employee }: { employee: PayEmployee }) {
  const translate = useTranslate();
  return (
    <Typography sx={{ color: 'text.secondary' }}>
      {translate('employees.record.number', { number: employee.employeeNumber })} ·{' '}
      {employee.department.name} {employee.payYear?.isProvisional && <ProvisionalChip />}
    </Typography>
  );
}

function Body({ employee, period }: { employee: PayEmployee | null | undefined; period: string }) {
  const translate = useTranslate();
  const year = employee?.payYear;
  if (!year) return <Alert severity="warning">{translate('employees.pay.not_found')}</Alert>;
  if (isUnpublished(year)) {
    return (
      <Alert severity="info" role="note">
        {translate('employees.pay.unpublished', { period })}
      </Alert>
    );
  }
  return <Year number={employee.employeeNumber} year={year} />;
}

function Year({ number, year }: { number: string; year: PayYearView }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [open, drawer] = usePayFigure(number, year.period);
  const Months = isNarrow ? MonthCards : MonthTable;
  const of = translate('common.period_title', { period: year.period });
  return (
    <Stack spacing={2}>
      <YearProblems year={year} />
      <YearLines year={year} onOpen={open} />
      <Card component="section" sx={{ p: { xs: 1.5, md: 2 } }}>
        <Typography variant="h2">{translate('employees.pay.months')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('employees.pay.months_help')}
        </Typography>
        {year.months.length > 0 ? (
          <Months months={year.months} onOpen={open} />
        ) : (
          <Typography>{translate('common.state.pending')}</Typography>
        )}
      </Card>
      <Ledger ledger={year.ledger} of={of} onOpen={open} />
      <YearReadings year={year} />
      {drawer}
    </Stack>
  );
}
