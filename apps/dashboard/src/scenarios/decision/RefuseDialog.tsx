import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { REJECT, RETURN } from './documents';
import type { StepProps } from './step-props';

interface Props extends StepProps {
  readonly action: 'RETURN' | 'REJECT';
}

/** 退回 and 否决: nothing goes back without its reason. */
export function RefuseDialog({ scenario, action, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [comment, setComment] = useState('');
  const { errors, isBusy, send } = useSending(['comment'], () => {
    notify(`scenario.decision.told.${action}`, { type: 'success' });
    onClose();
  });
  const confirm = () => {
    const input = { id: scenario.id, expectedVersion: scenario.version, comment: comment.trim() };
    void send(async () =>
      action === 'RETURN'
        ? (await request(RETURN, { input })).scenarioReturn
        : (await request(REJECT, { input })).scenarioReject,
    );
  };
  return (
    <ActionDialog
      title={translate(`scenario.decision.title.${action}`, { name: scenario.name })}
      action={translate(`scenario.decision.action.${action}`)}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate(`scenario.decision.text.${action}`)}</Typography>
      <TextField
        name="comment"
        label={translate('scenario.decision.comment')}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
        error={errors.byField['comment'] !== undefined}
        helperText={errors.byField['comment']}
        required
        multiline
        minRows={3}
        fullWidth
        autoFocus
      />
    </ActionDialog>
  );
}
