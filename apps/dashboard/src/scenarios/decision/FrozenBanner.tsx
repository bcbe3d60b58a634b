import { Alert, Button, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../../formats/format';
import { ReceiptDialog } from '../../receipts/ReceiptDialog';
import { scenarioAddress } from '../addresses';
import type { DecidedScenario } from './documents';

/** 数据快照 time · 已冻结 · 文号: these figures move no more, and anybody may check that. */
export function FrozenBanner({ scenario }: { scenario: DecidedScenario }) {
  const translate = useTranslate();
  const [isChecking, setChecking] = useState(false);
  const { id, status, frozenAt, updatedAt, documentNumber, supersededBy } = scenario;
  const parts = [
    translate('scenario.decision.snapshot', { time: formatMoment(frozenAt ?? updatedAt) }),
    translate(`scenario.list.state.${status}`),
    ...(documentNumber ? [documentNumber] : []),
  ];
  return (
    <Alert
      severity="info"
      role="note"
      action={
        <Button color="inherit" onClick={() => setChecking(true)} sx={{ whiteSpace: 'nowrap' }}>
          {translate('receipt.open')}
        </Button>
      }
      sx={{ alignItems: 'center' }}
    >
      <strong>{parts.join(' · ')}</strong>
      {supersededBy && (
        <div>
          {translate('scenario.decision.superseded_by')}{' '}
          <Link component={RouterLink} to={scenarioAddress(supersededBy.id)}>
            {supersededBy.name}
          </Link>
        </div>
      )}
      {isChecking && <ReceiptDialog scenarioId={id} onClose={() => setChecking(false)} />}
    </Alert>
  );
}
