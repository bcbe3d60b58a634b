import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Shown } from '../fields/Shown';
import { formatMoney } from '../formats/format';
import { Answer } from '../layout/Answer';
import { NoDataYet } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { DEPARTMENT_CASH } from './people-documents';

const LINES = ['allocation', 'unitIncome', 'pool', 'instalment', 'yearEndSettlement'] as const;

/** The unit's money over the year: allocation and income, monthly instalment, the rest at the end. */
export function Cash({ code, period }: { code: string; period: string }) {
  const translate = useTranslate();
  const query = useDocument(DEPARTMENT_CASH, { code, period });
  return (
    <Answer query={query}>
      {({ department }) => {
        const cash = department?.cash;
        if (!cash) return <NoDataYet text={translate('departments.cash.none')} />;
        return (
          <Card sx={{ p: 2 }}>
            <Typography variant="h2">{translate('departments.tab.cash')}</Typography>
            <Typography sx={{ color: 'text.secondary' }}>
              {translate('departments.cash.lead')}
            </Typography>
            <Box component="dl" sx={list}>
              {LINES.map((key) => (
                <div key={key}>
                  <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                    {translate(`departments.cash.${key}`)}
                  </Typography>
                  <Box component="dd" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
                    <Shown value={cash[key] ?? null} format={(value) => formatMoney(value)} />{' '}
                    {cash[key] != null && translate(`departments.cash.unit.${key}`)}
                  </Box>
                </div>
              ))}
            </Box>
          </Card>
        );
      }}
    </Answer>
  );
}

const list = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
  m: 0,
  mt: 1.5,
};
