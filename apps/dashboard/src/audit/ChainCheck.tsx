import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDocument } from '../providers/use-document';
import { AUDIT_CHECK } from './documents';

/** Has every link recomputed when asked, and says where the chain breaks. */
export function ChainCheck() {
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useDocument(AUDIT_CHECK, {}, { enabled: isAsked });
  const check = () => (isAsked ? void refetch() : setAsked(true));
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-end', maxWidth: '100%' }}>
      <Button variant="outlined" onClick={check} disabled={isFetching}>
        {translate(isFetching ? 'audit.check.running' : 'audit.check.action')}
      </Button>
      {error && <Alert severity="error">{error.message}</Alert>}
      {data?.auditCheck && !isFetching && <Result {...data.auditCheck} />}
    </Stack>
  );
}

interface ResultProps {
  readonly isWhole: boolean;
  readonly checked: number;
  readonly firstBroken: { readonly number: string; readonly reason: string } | null;
  readonly head: { readonly number: string; readonly hash: string };
}

function Result({ isWhole, checked, firstBroken, head }: ResultProps) {
  const translate = useTranslate();
  return (
    <Alert severity={isWhole ? 'success' : 'error'} role="status">
      <Typography>
        {firstBroken
          ? translate('audit.check.broken', { ...firstBroken })
          : translate('audit.check.whole', { checked })}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate('audit.check.head', { ...head })}
      </Typography>
    </Alert>
  );
}
