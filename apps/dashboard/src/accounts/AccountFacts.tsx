import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import type { AccountView } from './documents';
import { States } from './States';

/** What the account is and when it was last used. */
export function AccountFacts({ account }: { account: AccountView }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`accounts.${key}`);
  const { accountName, employeeNumber, createdAt, lastSignInAt } = account;
  const facts = [
    { label: word('column.accountName'), value: accountName },
    { label: word('column.employeeNumber'), value: employeeNumber ?? word('no_number') },
    { label: word('column.state'), value: <States account={account} /> },
    { label: word('page.createdAt'), value: formatMoment(createdAt) },
    {
      label: word('column.lastSignInAt'),
      value: lastSignInAt ? formatMoment(lastSignInAt) : word('never'),
    },
  ];
  return (
    <Card sx={{ p: 2 }} component="section" aria-label={word('page.facts')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
        }}
      >
        {facts.map(({ label, value }) => (
          <div key={label}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {label}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {value}
            </Typography>
          </div>
        ))}
      </Box>
    </Card>
  );
}
