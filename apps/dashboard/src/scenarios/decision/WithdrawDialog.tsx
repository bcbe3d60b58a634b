import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { WITHDRAW } from './documents';
import type { StepProps } from './step-props';

/** 撤回: a submitted scenario becomes its owner's draft again. */
export function WithdrawDialog({ scenario, onClose }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify('scenario.decision.told.WITHDRAW', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    const input = { id: scenario.id, expectedVersion: scenario.version };
    void send(async () => (await request(WITHDRAW, { input })).scenarioWithdraw);
  };
  return (
    <ActionDialog
      title={translate('scenario.decision.title.WITHDRAW', { name: scenario.name })}
      action={translate('scenario.decision.action.WITHDRAW')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('scenario.decision.text.WITHDRAW')}</Typography>
    </ActionDialog>
  );
}
