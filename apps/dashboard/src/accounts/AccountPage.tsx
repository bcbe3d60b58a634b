import { Alert, Button, Card, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { Loading, NoDataYet, NothingFound, PartFailed } from '../layout/states';
import { Page } from '../layout/Page';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { AccountFacts } from './AccountFacts';
import { AwaitingPassword } from './AwaitingPassword';
import { ChangeDialog, isChange, ResetDialog } from './ConfirmDialogs';
import type { Change } from './ConfirmDialogs';
import { ACCOUNT } from './documents';
import type { AccountView, GrantView } from './documents';
import { GrantDialog } from './GrantDialog';
import { GrantTable } from './GrantTable';
import { RevokeDialog } from './RevokeDialog';
import { UpdateDialog } from './UpdateDialog';

/** One account for the administrators: what it is, what it may act as, and what can be done with it. */
export default function AccountPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(ACCOUNT, { id });
  if (error) return <PartFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading height={360} />;
  if (!data.account) return <NothingFound text={translate('accounts.page.unknown')} />;
  return <Known account={data.account} />;
}

type Action = Change | 'update' | 'reset' | 'grant';

function Known({ account }: { account: AccountView }) {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const [action, setAction] = useState<Action>();
  const [ending, setEnding] = useState<GrantView>();
  const close = () => {
    setAction(undefined);
    setEnding(undefined);
  };
  const mayGrant = permissions.includes('Mutation.roleGrant') && !account.isMine;
  const mayConfirm = permissions.includes('Mutation.accountPasswordConfirm') && !account.isMine;
  const actions = permissions.includes('Mutation.accountUpdate') ? changesOf(account) : [];
  return (
    <Page
      title={translate('accounts.page.title', { name: account.displayName })}
      lead={
        <Link component={RouterLink} to="/accounts">
          {translate('accounts.page.back')}
        </Link>
      }
      actions={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {actions.map((name) => (
            <Button key={name} variant="outlined" onClick={() => setAction(name)}>
              {translate(`accounts.action.${name}`)}
            </Button>
          ))}
        </Stack>
      }
    >
      {account.isMine && <Alert severity="info">{translate('accounts.page.own')}</Alert>}
      {account.isPasswordAwaiting && (
        <AwaitingPassword {...(mayConfirm && { onConfirm: () => setAction('confirm') })} />
      )}
      <AccountFacts account={account} />
      <Card sx={{ p: 2 }}>
        <Stack spacing={2}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
            <Typography variant="h2">{translate('accounts.page.grants')}</Typography>
            {mayGrant && (
              <Button variant="contained" onClick={() => setAction('grant')}>
                {translate('accounts.action.grant')}
              </Button>
            )}
          </Stack>
          {account.grants.length === 0 ? (
            <NoDataYet text={translate('accounts.page.no_grants')} />
          ) : (
            <GrantTable grants={account.grants} {...(mayGrant && { onRevoke: setEnding })} />
          )}
        </Stack>
      </Card>
      {action === 'update' && <UpdateDialog account={account} onClose={close} />}
      {action === 'reset' && <ResetDialog account={account} onClose={close} />}
      {action === 'grant' && <GrantDialog account={account} onClose={close} />}
      {isChange(action) && <ChangeDialog account={account} change={action} onClose={close} />}
      {ending && <RevokeDialog grant={ending} onClose={close} />}
    </Page>
  );
}

/** What the system administrator may do; nobody closes the own account or resets the own password here. */
function changesOf(account: AccountView): Action[] {
  const isClosed = account.isDisabled || account.isDormant;
  return [
    'update',
    ...(account.isBoundToIdentityProvider ? (['unbind'] as const) : []),
    ...(account.isMine ? [] : (['reset', isClosed ? 'enable' : 'disable'] as const)),
  ];
}
