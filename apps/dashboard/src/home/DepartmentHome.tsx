import { Alert, Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Shown } from '../fields/Shown';
import { compare } from '../formats/decimal';
import { formatCoefficient, formatCount, formatMoney, formatRate } from '../formats/format';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { FigureCard } from './BudgetFigures';
import { OWN_DEPARTMENT } from './documents';
import type { OwnDepartment } from './documents';
import { OwnYear } from './OwnYear';

/** A secretary's own department: facts, establishment and, once there is one, Z. */
export default function DepartmentHome({ code }: { code: string }) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(OWN_DEPARTMENT, { code, period }, { enabled: period !== '' });
  const name = query.data?.department?.name ?? code;
  return (
    <Page title={translate('home.own_title', { name })} actions={<Ways code={code} />}>
      <Answer query={query} height={360}>
        {({ department }) =>
          department ? (
            <Figures department={department} />
          ) : (
            <Alert severity="info">{translate('home.own_none')}</Alert>
          )
        }
      </Answer>
      <OwnYear />
    </Page>
  );
}

function Ways({ code }: { code: string }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      <Button component={Link} to="/employees" variant="outlined">
        {translate('home.people')}
      </Button>
      <Button component={Link} to={`/departments/${encodeURIComponent(code)}`} variant="contained">
        {translate('home.details')}
      </Button>
    </Stack>
  );
}

function Figures({ department }: { department: OwnDepartment }) {
  const translate = useTranslate();
  const result = department.allocation ?? department.officeAllocation;
  return (
    <Stack spacing={2}>
      {!result && <Alert severity="info">{translate('home.own_pending')}</Alert>}
      {result?.problems.map(({ path, message }) => (
        <Alert key={path} severity="warning">
          {message}
        </Alert>
      ))}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)', lg: 'repeat(3, 1fr)' },
        }}
      >
        <Cards department={department} />
      </Box>
    </Stack>
  );
}

function Cards({ department }: { department: OwnDepartment }): ReactNode {
  const translate = useTranslate();
  const { allocation: a, officeAllocation: o, year } = department;
  const money = (value: string) => formatMoney(value);
  const card = (
    label: string,
    value: string | null | undefined,
    format: (value: string) => string,
    unit = '',
    note?: string,
  ) => (
    <FigureCard label={translate(`home.figure.${label}`)} unit={value ? unit : ''} note={note}>
      <Shown value={value ?? null} format={format} />
    </FigureCard>
  );
  const people = translate('common.people');
  const yuan = translate('common.yuan');
  if (o) {
    return (
      <>
        {card('office_headcount', o.headcount ?? year?.officeHeadcount, formatCount, people)}
        {card('coefficients', o.coefficients ?? year?.coefficients, formatCoefficient)}
        {card('office_amount', o.amount, money, yuan)}
      </>
    );
  }
  const years = a?.varianceYear ?? year?.varianceYear;
  const variance = a?.staffingVariance;
  return (
    <>
      {card('headcount', a?.headcount, formatCount, people)}
      {card('establishment', a?.establishment ?? year?.establishment, formatCount)}
      {card(
        'variance',
        variance,
        formatRate,
        '',
        a?.headcount && a.establishment
          ? translate(`home.${staffingWord(a.headcount, a.establishment)}`)
          : undefined,
      )}
      {card('variance_year', years == null ? null : String(years), (value) =>
        translate('home.variance_years', { count: value }),
      )}
      {card('adjustment', a?.staffingAdjustment, (value) => formatCoefficient(value, 2))}
      {a && card('amount', a.amount, money, yuan)}
    </>
  );
}

/** q itself has no sign (Art. 14 takes |T − B|), so the word compares T with B. */
function staffingWord(headcount: string, establishment: string): 'over' | 'under' | 'exact' {
  const sign = compare(headcount, establishment);
  return sign > 0 ? 'over' : sign < 0 ? 'under' : 'exact';
}
