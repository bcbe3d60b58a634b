import { Alert, Button, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { getAuth } from '../providers/auth-requests';
import { RequestFailed } from '../providers/graphql-client';
import { Doorway } from '../layout/Doorway';
import { CampusSignIn } from './CampusSignIn';
import { ChangeFirstPassword } from './ChangeFirstPassword';

/**
 * Account and password, or the campus; a first password is changed here before anything opens, and an
 * empty database leads to the first-run page instead.
 */
export default function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const errorRef = useRef<HTMLDivElement>(null);
  const [accountName, setAccountName] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<RequestFailed>();
  const [isBusy, setBusy] = useState(false);
  const [mustChange, setMustChange] = useState(false);
  const refusal = useCampusRefusal();
  const isUnreachable = useFirstRun();
  useEffect(() => errorRef.current?.focus(), [failure]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await login({ accountName, password });
    } catch (error) {
      if (error instanceof RequestFailed && error.code === 'PASSWORD_CHANGE_REQUIRED') {
        return setMustChange(true);
      }
      setFailure(
        error instanceof RequestFailed
          ? error
          : new RequestFailed(String(error), 'INTERNAL', 0, undefined),
      );
      setPassword('');
    } finally {
      setBusy(false);
    }
  };

  if (mustChange) {
    return (
      <Doorway title={translate('sign_in.change')} lead={translate('sign_in.lead')}>
        <ChangeFirstPassword
          present={password}
          onChanged={(next) => login({ accountName, password: next }) as Promise<void>}
        />
      </Doorway>
    );
  }
  return (
    <Doorway title={translate('sign_in.title')} lead={translate('sign_in.lead')}>
      <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
        {isUnreachable && !failure && (
          <Alert severity="error">{translate('sign_in.offline')}</Alert>
        )}
        {refusal && !failure && <Alert severity="warning">{refusal}</Alert>}
        {failure && (
          <Alert severity="error" ref={errorRef} tabIndex={-1}>
            {failureText(failure, translate)}
          </Alert>
        )}
        <TextField
          label={translate('sign_in.account_name')}
          value={accountName}
          onChange={(event) => setAccountName(event.target.value)}
          autoComplete="username"
          autoFocus
          required
        />
        <TextField
          label={translate('sign_in.password')}
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          required
        />
        <Button type="submit" variant="contained" size="large" disabled={isBusy}>
          {translate('sign_in.submit')}
        </Button>
        <CampusSignIn />
      </Stack>
    </Doorway>
  );
}

const REFUSALS: readonly string[] = [
  'unknown',
  'disabled',
  'dormant',
  'noRole',
  'failed',
  'unreachable',
];

/** Why the campus's sign-in has led back here. */
function useCampusRefusal(): string | undefined {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const reason = search.get('campus');
  return reason !== null && REFUSALS.includes(reason)
    ? translate(`sign_in.refused.${reason}`)
    : undefined;
}

/** Leads an empty database to its first run; true where the server does not answer. */
function useFirstRun(): boolean {
  const navigate = useNavigate();
  const { data, isError } = useQuery({
    queryKey: ['setup-needed'],
    queryFn: async () => (await getAuth<{ needed: boolean }>('setup')) ?? { needed: false },
    retry: false,
  });
  useEffect(() => {
    if (data?.needed) void navigate('/setup', { replace: true });
  }, [data, navigate]);
  return isError;
}

function failureText(
  failure: RequestFailed,
  translate: (key: string, values?: object) => string,
): string {
  if (failure.code === 'OFFLINE') return translate('sign_in.offline');
  if (failure.message) return failure.message;
  if (failure.status === 401) return translate('sign_in.wrong');
  return translate('sign_in.failed', { message: String(failure.status) });
}
