import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { FACTS_REOPEN } from './documents';
import type { Desk } from './documents';

interface Props {
  readonly desk: Pick<Desk, 'department'>;
  readonly period: string;
  readonly onClose: () => void;
}

/** The personnel office sends confirmed facts back, with the reason. */
export function ReopenDialog({ desk: { department }, period, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { errors, isBusy, send } = useSending(['reason'], () => {
    notify('desk.confirmation.reopened_done', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    const input = { department: department.code, period, reason };
    void send(async () => (await request(FACTS_REOPEN, { input })).factsReopen);
  };
  return (
    <ActionDialog
      title={translate('desk.confirmation.reopen_dialog', { name: department.name, period })}
      action={translate('desk.confirmation.reopen')}
      errors={errors}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('desk.confirmation.reopen_text')}</Typography>
      <FormField
        name="reason"
        label={translate('desk.reason')}
        value={reason}
        onChange={setReason}
        error={errors.byField['reason']}
        isRequired
      />
    </ActionDialog>
  );
}
