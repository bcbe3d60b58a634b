import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { FACTS_CONFIRM } from './documents';
import type { Desk } from './documents';

interface Props {
  readonly desk: Desk;
  readonly period: string;
  readonly onClose: () => void;
}

/** Stands by the facts that were on the screen; the server compares their hash. */
export function ConfirmDialog({ desk, period, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const { errors, isBusy, send } = useSending(['note'], () => {
    notify('desk.confirmation.done', { type: 'success' });
    onClose();
  });
  const { department, people, openRequests, confirmation } = desk;
  const confirm = () => {
    const { factsHash } = confirmation;
    if (factsHash == null) return;
    const input = { department: department.code, period, factsHash, note: note.trim() || null };
    void send(async () => (await request(FACTS_CONFIRM, { input })).factsConfirm);
  };
  const { name } = department;
  return (
    <ActionDialog
      title={translate('desk.confirmation.dialog', { name, period })}
      action={translate('desk.confirmation.confirm')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>
        {translate('desk.confirmation.consequence', { name, period, people })}
      </Typography>
      {openRequests > 0 && (
        <Typography>
          {translate('desk.confirmation.open_requests', { count: openRequests })}
        </Typography>
      )}
      <FormField
        name="note"
        label={translate('desk.confirmation.note')}
        value={note}
        onChange={setNote}
        error={errors.byField['note']}
      />
    </ActionDialog>
  );
}
