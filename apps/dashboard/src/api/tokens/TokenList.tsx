import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import { Answer } from '../../layout/Answer';
import { AppDataTable } from '../../layout/AppDataTable';
import type { Column } from '../../layout/AppDataTable';
import { useDocument } from '../../providers/use-document';
import { useViewer } from '../../providers/viewer';
import { CreateTokenDialog } from './CreateTokenDialog';
import { CLIENT_TOKENS } from './documents';
import type { TokenView } from './documents';
import { RevokeDialog } from './RevokeDialog';

/** The tokens of other systems: who may what, from where, until when, and when it was last used. */
export function TokenList() {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const tokens = useDocument(CLIENT_TOKENS, {});
  const [isMaking, setMaking] = useState(false);
  const [ending, setEnding] = useState<TokenView>();
  const word = (key: string) => translate(`api.tokens.${key}`);
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="h2">{word('title')}</Typography>
        {permissions.includes('Mutation.clientTokenCreate') && (
          <Button variant="contained" onClick={() => setMaking(true)}>
            {word('add')}
          </Button>
        )}
      </Stack>
      <Answer query={tokens}>
        {({ clientTokens }) => (
          <TokenTable
            tokens={clientTokens ?? []}
            {...(permissions.includes('Mutation.clientTokenRevoke') && { onRevoke: setEnding })}
          />
        )}
      </Answer>
      {isMaking && <CreateTokenDialog onClose={() => setMaking(false)} />}
      {ending !== undefined && <RevokeDialog token={ending} onClose={() => setEnding(undefined)} />}
    </Stack>
  );
}

interface TableProps {
  readonly tokens: readonly TokenView[];
  /** Absent for those who only read. */
  readonly onRevoke?: (token: TokenView) => void;
}

function TokenTable({ tokens, onRevoke }: TableProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`api.tokens.${key}`);
  const between = translate('common.between');
  if (tokens.length === 0) return <Typography>{word('none')}</Typography>;
  const stateOf = ({ revokedAt, expiresAt }: TokenView) =>
    revokedAt != null ? 'revoked' : Date.parse(expiresAt) <= Date.now() ? 'ended' : 'active';
  const columns: Column<TokenView>[] = [
    { key: 'name', label: word('name'), isRowHeader: true, render: ({ name }) => name },
    { key: 'state', label: word('state'), render: (token) => word(stateOf(token)) },
    {
      key: 'scopes',
      label: word('scopes'),
      isText: true,
      render: ({ scopes }) => scopes.map((scope) => word(`scope.${scope}`)).join(between),
    },
    {
      key: 'departments',
      label: word('departments'),
      isText: true,
      render: ({ departments }) => departments.map(({ name }) => name).join(between) || word('all'),
    },
    {
      key: 'addresses',
      label: word('addresses'),
      render: ({ addresses }) => addresses.join(' ') || word('any'),
    },
    {
      key: 'created',
      label: word('created'),
      render: ({ createdByName, createdAt }) =>
        `${createdByName ?? ''} ${formatMoment(createdAt)}`.trim(),
    },
    { key: 'expires', label: word('expires'), render: ({ expiresAt }) => formatMoment(expiresAt) },
    {
      key: 'used',
      label: word('last_used'),
      render: ({ lastUsedAt }) => (lastUsedAt == null ? word('never') : formatMoment(lastUsedAt)),
    },
  ];
  if (onRevoke !== undefined) {
    columns.push({
      key: 'actions',
      label: word('actions'),
      render: (token) =>
        stateOf(token) === 'active' && (
          <Button
            size="small"
            onClick={() => onRevoke(token)}
            aria-label={translate('api.tokens.revoke_of', { name: token.name })}
          >
            {word('revoke')}
          </Button>
        ),
    });
  }
  return (
    <AppDataTable
      label={word('title')}
      columns={columns}
      rows={tokens}
      rowKey={({ id }) => id}
      isCompact
    />
  );
}
