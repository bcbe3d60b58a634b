import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { SecretDialog } from '../layout/SecretDialog';
import { request } from '../providers/graphql-client';
import { randomKey } from '../providers/random-key';
import { ACCOUNT_CREATE } from './documents';

const FIELDS = ['accountName', 'displayName', 'employeeNumber'] as const;

/** A new account, its first password shown once, and then its page, where roles are given. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [key] = useState(randomKey);
  const [draft, setDraft] = useState({ accountName: '', displayName: '', employeeNumber: '' });
  const [made, setMade] = useState<{ id: string; password: string }>();
  const { errors, isBusy, send } = useSending(FIELDS, () => undefined);
  const confirm = () =>
    void send(async () => {
      const input = { ...draft, idempotencyKey: key };
      const { accountCreate } = await request(ACCOUNT_CREATE, { input });
      const { account, firstPassword } = accountCreate ?? {};
      if (account && firstPassword) setMade({ id: account.id, password: firstPassword });
      return accountCreate;
    });
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    label: translate(`accounts.column.${name}`),
    value: draft[name],
    error: errors.byField[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  if (made !== undefined) {
    return (
      <SecretDialog
        title={translate('accounts.create.done_title')}
        text={translate('accounts.secret.text')}
        owner={{ label: translate('accounts.column.accountName'), name: draft.accountName.trim() }}
        label={translate('accounts.secret.password')}
        secret={made.password}
        onClose={() => void navigate(`/accounts/${encodeURIComponent(made.id)}`)}
      />
    );
  }
  return (
    <ActionDialog
      title={translate('accounts.action.create')}
      action={translate('accounts.action.create')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <FormField
        {...field('accountName')}
        hint={translate('accounts.create.name_help')}
        isRequired
      />
      <FormField {...field('displayName')} isRequired />
      <FormField {...field('employeeNumber')} hint={translate('accounts.create.number_help')} />
    </ActionDialog>
  );
}
