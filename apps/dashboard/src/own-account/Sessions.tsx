import { Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { Loading, PartFailed } from '../layout/states';
import { deleteAuth, getAuth, postAuth } from '../providers/auth-requests';
import type { RequestFailed } from '../providers/graphql-client';
import { agentName } from './agent';

interface SessionView {
  readonly id: string;
  readonly createdAt: string;
  readonly idleUntil: string;
  readonly signedInBy: 'PASSWORD' | 'PROVIDER';
  readonly address: string | null;
  readonly agent: string | null;
  readonly isCurrent: boolean;
}

const KEY = ['own-sessions'];

/** Where one is signed in; any of them can be ended, all others at once. */
export function Sessions() {
  const translate = useTranslate();
  const { close, closeOthers } = useClosing();
  const columns = useColumns(close);
  const { data, error, refetch } = useQuery<readonly SessionView[], RequestFailed>({
    queryKey: KEY,
    queryFn: async () =>
      (await getAuth<{ sessions: readonly SessionView[] }>('sessions'))?.sessions ?? [],
    retry: false,
  });
  if (error) return <PartFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading height={160} />;
  return (
    <Stack spacing={2}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
      >
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('own_account.sessions_text')}
        </Typography>
        <Button variant="outlined" disabled={data.length < 2} onClick={() => void closeOthers()}>
          {translate('own_account.close_others')}
        </Button>
      </Stack>
      <AppDataTable
        label={translate('own_account.sessions')}
        columns={columns}
        rows={data}
        rowKey={({ id }) => id}
      />
    </Stack>
  );
}

function useClosing() {
  const queries = useQueryClient();
  const notify = useNotify();
  const after = async (asked: Promise<{ readonly closed: number } | undefined>) => {
    try {
      const count = (await asked)?.closed ?? 0;
      notify('own_account.closed', { type: 'success', messageArgs: { count } });
    } catch {
      notify('own_account.close_failed', { type: 'error' });
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return {
    close: (id: string) => after(deleteAuth(`sessions/${id}`)),
    closeOthers: () => after(postAuth('sessions/close-others')),
  };
}

function useColumns(close: (id: string) => Promise<void>): Column<SessionView>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`own_account.${key}`);
  return [
    {
      key: 'agent',
      label: word('column.agent'),
      isRowHeader: true,
      render: ({ agent }) => agentName(agent) ?? word('unknown_agent'),
    },
    { key: 'address', label: word('column.address'), render: ({ address }) => address ?? '–' },
    {
      key: 'createdAt',
      label: word('column.createdAt'),
      render: ({ createdAt }) => formatMoment(createdAt),
    },
    {
      key: 'idleUntil',
      label: word('column.idleUntil'),
      render: ({ idleUntil }) => formatMoment(idleUntil),
    },
    {
      key: 'signedInBy',
      label: word('column.signedInBy'),
      render: ({ signedInBy }) => word(`by.${signedInBy}`),
    },
    {
      key: 'action',
      label: word('column.action'),
      render: ({ id, isCurrent, agent, createdAt }) =>
        isCurrent ? (
          <Chip size="small" color="primary" variant="outlined" label={word('current')} />
        ) : (
          <Button
            size="small"
            onClick={() => void close(id)}
            aria-label={`${word('close')}: ${agentName(agent) ?? ''} ${formatMoment(createdAt)}`}
          >
            {word('close')}
          </Button>
        ),
    },
  ];
}
