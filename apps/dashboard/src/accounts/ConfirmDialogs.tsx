import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { SecretDialog } from '../layout/SecretDialog';
import type { AccountUpdateInput } from '../generated/graphql';
import { request } from '../providers/graphql-client';
import { ACCOUNT_PASSWORD_CONFIRM, ACCOUNT_PASSWORD_RESET, ACCOUNT_UPDATE } from './documents';
import type { AccountView } from './documents';

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
}

type Changed = Omit<AccountUpdateInput, 'id'>;

const updating = (changed: Changed) => async (id: string) =>
  (await request(ACCOUNT_UPDATE, { input: { id, ...changed } })).accountUpdate;

const CHANGES = {
  disable: updating({ isDisabled: true }),
  enable: updating({ isDisabled: false }),
  unbind: updating({ unbindsProvider: true }),
  confirm: async (id: string) =>
    (await request(ACCOUNT_PASSWORD_CONFIRM, { input: { id } })).accountPasswordConfirm,
};

export type Change = keyof typeof CHANGES;

export const isChange = (action: string | undefined): action is Change =>
  action !== undefined && action in CHANGES;

/** One change of an account that needs no entry, with what follows from it. */
export function ChangeDialog({ account, change, onClose }: Props & { change: Change }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify(`accounts.${change}.done`, { type: 'success' });
    onClose();
  });
  return (
    <ActionDialog
      title={translate(`accounts.${change}.title`, { name: account.displayName })}
      action={translate(`accounts.action.${change}`)}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() => void send(() => CHANGES[change](account.id))}
    >
      <Typography>{translate(`accounts.${change}.text`)}</Typography>
    </ActionDialog>
  );
}

/** Gives a first password in place of the present one. */
export function ResetDialog({ account, onClose }: Props) {
  const translate = useTranslate();
  const [password, setPassword] = useState<string>();
  const { errors, isBusy, send } = useSending([], () => undefined);
  const confirm = () =>
    void send(async () => {
      const input = { id: account.id };
      const { accountPasswordReset } = await request(ACCOUNT_PASSWORD_RESET, { input });
      if (accountPasswordReset?.firstPassword) setPassword(accountPasswordReset.firstPassword);
      return accountPasswordReset;
    });
  if (password !== undefined) {
    return (
      <SecretDialog
        title={translate('accounts.reset.done_title')}
        text={translate('accounts.secret.text')}
        owner={{ label: translate('accounts.column.accountName'), name: account.accountName }}
        label={translate('accounts.secret.password')}
        secret={password}
        onClose={onClose}
      />
    );
  }
  return (
    <ActionDialog
      title={translate('accounts.reset.title', { name: account.displayName })}
      action={translate('accounts.action.reset')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('accounts.reset.text')}</Typography>
    </ActionDialog>
  );
}
