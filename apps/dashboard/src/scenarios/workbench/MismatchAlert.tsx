import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney } from '../../formats/format';
import type { HashMismatch, Mismatch } from './verify';

interface Props {
  readonly mismatches: readonly Mismatch[];
  readonly hashes: HashMismatch | null;
}

/** Server and browser compute with the same package; if they ever differ, both figures are shown. */
export function MismatchAlert({ mismatches, hashes }: Props) {
  const translate = useTranslate();
  if (mismatches.length === 0 && !hashes) return null;
  const shown = (amount: string | null) => (amount === null ? '–' : formatMoney(amount));
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate('scenario.save.mismatch')}</AlertTitle>
      {translate('scenario.save.mismatch_text')}
      {hashes && (
        <div>
          {translate('scenario.save.server')} <code translate="no">{hashes.server}</code> ·{' '}
          {translate('scenario.save.browser')} <code translate="no">{hashes.browser}</code>
        </div>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {mismatches.map(({ name, server, browser }) => (
          <li key={name}>
            {name}: {translate('scenario.save.server')} {shown(server)} ·{' '}
            {translate('scenario.save.browser')} {shown(browser)}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
