import { Alert, AlertTitle, Box, Button, Chip, Skeleton, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { readingAddress } from '../fields/article-address';
import type { RequestFailed } from '../providers/graphql-client';
import type { Role } from '../providers/viewer';
import { useListed } from './use-listed';
import { useDocumentTitle } from './use-document-title';

/** Nothing for 300 ms, so that a quick answer does not flicker; then the layout's own shape. */
export function Loading({ height = 240, rows = 1 }: { height?: number; rows?: number }) {
  const translate = useTranslate();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" aria-label={translate('common.state.loading')} sx={{ minHeight: height }}>
      {isLate &&
        Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} variant="rounded" height={height / rows - 8} sx={{ mb: 1 }} />
        ))}
    </Box>
  );
}

/** What is missing, who supplies it, and the next step. */
export function NoDataYet({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <Alert severity="info" role="note" action={action} sx={{ alignItems: 'center' }}>
      {text}
    </Alert>
  );
}

export function NothingFound({ text, onClear }: { text?: string; onClear?: () => void }) {
  const translate = useTranslate();
  return (
    <Stack sx={{ alignItems: 'center', py: 4, gap: 1 }} role="status">
      <Typography>{text ?? translate('common.state.nothing')}</Typography>
      {onClear && <Button onClick={onClear}>{translate('common.state.clear_filters')}</Button>}
    </Stack>
  );
}

/** One card failed; the others stay. */
export function PartFailed({ error, onRetry }: { error: RequestFailed; onRetry?: () => void }) {
  const translate = useTranslate();
  const isOffline = error.code === 'OFFLINE';
  return (
    <Alert
      severity="error"
      action={onRetry && <Button onClick={onRetry}>{translate('common.state.retry')}</Button>}
    >
      <AlertTitle>{translate('common.state.failed')}</AlertTitle>
      {isOffline ? translate('common.state.offline') : error.message}
      {error.requestId && (
        <div>{translate('common.state.failed_number', { requestId: error.requestId })}</div>
      )}
    </Alert>
  );
}

/** Names the role needed and whom to ask; never a blank page. */
export function NotPermitted(props: { page?: string; roles?: readonly Role[]; role?: Role }) {
  const translate = useTranslate();
  const listed = useListed('disjunction');
  const named = (role: Role) => translate(`common.role.${role}`);
  useDocumentTitle(translate('common.state.forbidden'));
  const { page, roles, role } = props;
  return (
    <Stack spacing={1.5} sx={{ py: 6, maxWidth: 560 }}>
      <Typography variant="h1">{translate('common.state.forbidden')}</Typography>
      {page && roles && role ? (
        <>
          <Typography>
            {translate('common.state.forbidden_text', { page, roles: listed(roles.map(named)) })}
          </Typography>
          <Typography>{translate('common.state.forbidden_you', { role: named(role) })}</Typography>
          <Typography>{translate('common.state.forbidden_ask')}</Typography>
        </>
      ) : (
        <Typography>{translate('common.state.forbidden_generic')}</Typography>
      )}
      <HomeButton />
    </Stack>
  );
}

export function NotFound() {
  const translate = useTranslate();
  useDocumentTitle(translate('common.state.not_found'));
  return (
    <Stack spacing={1.5} sx={{ py: 6 }}>
      <Typography variant="h1">{translate('common.state.not_found')}</Typography>
      <Typography>{translate('common.state.not_found_text')}</Typography>
      <HomeButton />
    </Stack>
  );
}

function HomeButton() {
  const translate = useTranslate();
  return (
    <Box>
      <Button component={Link} to="/" variant="outlined">
        {translate('common.state.back_home')}
      </Button>
    </Box>
  );
}

/** Beside a figure that stands on a choice where the text is silent. */
export function ReadingChip({ code }: { code: string }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color="primary"
      clickable
      component={Link}
      to={readingAddress(code)}
      label={translate('common.state.reading', { code })}
    />
  );
}

/** Beside a figure whose source cell is damaged. */
export function InferredChip() {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color="warning"
      label={translate('common.state.inferred')}
    />
  );
}

export function ProvisionalChip() {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color="primary"
      title={translate('common.state.provisional_text')}
      label={translate('common.state.provisional')}
    />
  );
}

export function LoadingPage() {
  return <Loading height={360} />;
}
