import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { ActionDialog } from '../layout/ActionDialog';
import { NewPassword } from './NewPassword';
import { usePasswordChange } from './use-password-change';

/** The present password and a new one; every other session ends. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [draft, setDraft] = useState({ present: '', next: '', again: '' });
  const { errors, isBusy, change } = usePasswordChange();
  const confirm = async () => {
    if (!(await change(draft))) return;
    notify('sign_in.changed', { type: 'success' });
    onClose();
  };
  return (
    <ActionDialog
      title={translate('own_account.change')}
      action={translate('own_account.change')}
      errors={errors}
      isBusy={isBusy}
      isReady={draft.present !== '' && draft.next !== '' && draft.next === draft.again}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <FormField
        name="present"
        type="password"
        autoComplete="current-password"
        label={translate('sign_in.present')}
        value={draft.present}
        error={errors.byField['present']}
        onChange={(present) => setDraft({ ...draft, present })}
        isRequired
      />
      <NewPassword
        next={draft.next}
        again={draft.again}
        errors={errors}
        onChange={(next, again) => setDraft({ ...draft, next, again })}
      />
    </ActionDialog>
  );
}
