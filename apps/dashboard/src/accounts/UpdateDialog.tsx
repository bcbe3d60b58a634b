import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { ACCOUNT_UPDATE } from './documents';
import type { AccountView } from './documents';

const FIELDS = ['displayName', 'employeeNumber'] as const;

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
}

/** The name shown and the staff number bound. */
export function UpdateDialog({ account, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [draft, setDraft] = useState({
    displayName: account.displayName,
    employeeNumber: account.employeeNumber ?? '',
  });
  const { errors, isBusy, send } = useSending(FIELDS, () => {
    notify('accounts.saved', { type: 'success' });
    onClose();
  });
  const confirm = () =>
    void send(async () => {
      const input = { id: account.id, ...draft };
      return (await request(ACCOUNT_UPDATE, { input })).accountUpdate;
    });
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    label: translate(`accounts.column.${name}`),
    value: draft[name],
    error: errors.byField[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <ActionDialog
      title={translate('accounts.action.update')}
      action={translate('common.save')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <FormField {...field('displayName')} isRequired />
      <FormField {...field('employeeNumber')} hint={translate('accounts.update.number_help')} />
    </ActionDialog>
  );
}
