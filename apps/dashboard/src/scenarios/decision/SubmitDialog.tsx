import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { Checklist } from './Checklist';
import { ConsequenceLine } from '../../fields/ConsequenceLine';
import { SUBMIT } from './documents';
import { HashLine } from './HashLine';
import type { StepProps } from './step-props';
import { useHashCheck } from './use-hash-check';

/** 提交: the checklist, and the browser's own hash goes along. */
export function SubmitDialog({ scenario, onClose }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const check = useHashCheck(scenario);
  const items = scenario.checklist.filter(({ blocks }) => blocks === 'SUBMIT');
  const { errors, isBusy, send } = useSending([], () => {
    notify('scenario.decision.told.SUBMIT', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    if (check.kind !== 'equal') return;
    const { id, version: expectedVersion } = scenario;
    const input = { id, expectedVersion, checkedSummaryHash: check.summaryHash };
    void send(async () => (await request(SUBMIT, { input })).scenarioSubmit);
  };
  return (
    <ActionDialog
      title={translate('scenario.decision.title.SUBMIT', { name: scenario.name })}
      action={translate('scenario.decision.action.SUBMIT')}
      errors={errors}
      isBusy={isBusy}
      isReady={check.kind === 'equal' && items.every(({ isDone }) => isDone)}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('scenario.decision.text.SUBMIT')}</Typography>
      <ConsequenceLine outcome={scenario.outcome} base={scenario.base?.outcome} />
      <Checklist items={items} scenario={scenario} />
      <HashLine check={check} />
    </ActionDialog>
  );
}
