import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ConsequenceLine } from '../../fields/ConsequenceLine';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { Checklist } from './Checklist';
import { HashLine } from './HashLine';
import type { StepProps } from './step-props';
import { adoptAndSubmit, submit } from './submit';
import { useHashCheck } from './use-hash-check';

/** 提交: the checklist, and the browser's own hash goes along. */
export function SubmitDialog({ scenario, onClose }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const check = useHashCheck(scenario);
  const [isAdopting, setAdopting] = useState(false);
  const items = scenario.checklist.filter(({ blocks }) => blocks === 'SUBMIT');
  const open = items.filter(({ isDone }) => !isDone);
  const unchosen = open.find(({ key }) => key === 'readingsChosen')?.problems ?? [];
  const { errors, isBusy, send } = useSending([], () => {
    notify('scenario.decision.told.SUBMIT', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    if (check.kind !== 'equal') return;
    void send(() =>
      isAdopting ? adoptAndSubmit(scenario, unchosen) : submit(scenario, check.summaryHash),
    );
  };
  const stays = open.filter(({ key }) => !isAdopting || key !== 'readingsChosen');
  return (
    <ActionDialog
      title={translate('scenario.decision.title.SUBMIT', { name: scenario.name })}
      action={translate('scenario.decision.action.SUBMIT')}
      errors={errors}
      isBusy={isBusy}
      isReady={check.kind === 'equal' && stays.length === 0}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('scenario.decision.text.SUBMIT')}</Typography>
      <ConsequenceLine outcome={scenario.outcome} base={scenario.base?.outcome} />
      {unchosen.length > 0 && (
        <FormControlLabel
          label={translate('scenario.decision.adopt', { count: unchosen.length })}
          control={
            <Checkbox checked={isAdopting} onChange={({ target }) => setAdopting(target.checked)} />
          }
        />
      )}
      <Checklist items={items} scenario={scenario} />
      <HashLine check={check} />
    </ActionDialog>
  );
}
