import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { HashCheck } from './use-hash-check';

/** Whether browser and server come to the same figures; where not, both versions, and no way on. */
export function HashLine({ check }: { check: HashCheck }) {
  const translate = useTranslate();
  switch (check.kind) {
    case 'checking':
      return (
        <Typography variant="body2">{translate('scenario.decision.hash.checking')}</Typography>
      );
    case 'equal':
      return (
        <Typography variant="body2">
          ✓ {translate('scenario.decision.hash.equal')}{' '}
          <code translate="no">{check.summaryHash.slice(0, 12)}</code>
        </Typography>
      );
    case 'unequal':
      return (
        <Alert severity="error" role="alert">
          {translate('scenario.decision.hash.unequal', {
            server: check.server,
            browser: check.browser,
          })}
        </Alert>
      );
    case 'failed':
      return <Alert severity="error">{translate('scenario.decision.hash.failed')}</Alert>;
    case 'insecure':
      return <Alert severity="error">{translate('receipt.insecure')}</Alert>;
  }
}
