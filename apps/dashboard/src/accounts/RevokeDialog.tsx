import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { today } from '../formats/today';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { ROLE_REVOKE } from './documents';
import type { GrantView } from './documents';
import { useRoleName } from './words';

const FIELDS = ['on', 'reason'] as const;

/** Ends a role on a day, with the reason on record. */
export function RevokeDialog({ grant, onClose }: { grant: GrantView; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const roleName = useRoleName();
  const [draft, setDraft] = useState({ on: today(), reason: '' });
  const { errors, isBusy, send } = useSending(FIELDS, () => {
    notify('accounts.revoke.done', { type: 'success' });
    onClose();
  });
  const confirm = () =>
    void send(async () => {
      const input = { id: grant.id, ...draft };
      return (await request(ROLE_REVOKE, { input })).roleRevoke;
    });
  return (
    <ActionDialog
      title={translate('accounts.revoke.title', { role: roleName(grant) })}
      action={translate('accounts.action.revoke')}
      errors={errors}
      isBusy={isBusy}
      isReady={draft.on !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('accounts.revoke.text')}</Typography>
      <FormField
        name="on"
        type="date"
        label={translate('accounts.revoke.on')}
        value={draft.on}
        error={errors.byField['on']}
        onChange={(on) => setDraft({ ...draft, on })}
        isRequired
      />
      <FormField
        name="reason"
        label={translate('accounts.grant.reason')}
        value={draft.reason}
        error={errors.byField['reason']}
        onChange={(reason) => setDraft({ ...draft, reason })}
        isRequired
      />
    </ActionDialog>
  );
}
