import { Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { useViewer } from '../providers/viewer';
import { idleLimit } from './idle-limit';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/**
 * After two hours without a sign of life the figures leave the page, and the session ends; after a quarter
 * of an hour where pay of persons stands on it.
 */
export function IdleLock({ children }: { children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  const limit = idleLimit(useLocation().pathname, useViewer()?.actingAs);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), limit);
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), limit);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, restart, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, restart);
    };
  }, [limit]);
  return isIdle ? <Locked /> : children;
}

function Locked() {
  const translate = useTranslate();
  const logout = useLogout();
  const client = useQueryClient();
  useEffect(() => client.clear(), [client]);
  return (
    <Stack spacing={2} sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center' }}>
      <Typography variant="h1">{translate('common.state.locked')}</Typography>
      <Typography>{translate('common.state.locked_text')}</Typography>
      <Button variant="contained" onClick={() => void logout()}>
        {translate('common.state.unlock')}
      </Button>
    </Stack>
  );
}
