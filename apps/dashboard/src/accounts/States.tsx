import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { statesOf } from './words';

const CLOSED: ReadonlySet<string> = new Set(['disabled', 'dormant']);
const PENDING: ReadonlySet<string> = new Set(['awaiting', 'temporary']);

export function States({ account }: { account: Parameters<typeof statesOf>[0] }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {statesOf(account).map((state) => (
        <Chip
          key={state}
          size="small"
          variant="outlined"
          color={CLOSED.has(state) ? 'error' : PENDING.has(state) ? 'warning' : 'default'}
          label={translate(`accounts.state.${state}`)}
        />
      ))}
    </Stack>
  );
}
