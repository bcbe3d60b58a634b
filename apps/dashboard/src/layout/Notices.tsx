import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';

/** The lines under the top bar: a trial database (cannot be closed) and a lost connection. */
export function Notices() {
  const translate = useTranslate();
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine);
  const { data: engine } = useQuery({ queryKey: ['engine'], queryFn: readEngine, retry: false });
  return (
    <aside aria-label={translate('common.notices')}>
      {engine === 'pglite' && (
        <Alert severity="info" role="note" square sx={line}>
          {translate('common.trial_notice')}
        </Alert>
      )}
      {!isOnline && (
        <Alert severity="warning" square sx={line}>
          {translate('common.state.offline')}
        </Alert>
      )}
    </aside>
  );
}

const line = { py: 0, borderRadius: 0, '& .MuiAlert-message': { py: 0.75 } };

async function readEngine(): Promise<string> {
  const response = await fetch('/health');
  const { engine } = (await response.json()) as { engine?: string };
  return (engine ?? '').toLowerCase();
}

function watchConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
