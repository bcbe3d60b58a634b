import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { ResolutionPicker } from '../../resolutions/ResolutionPicker';
import { Checklist } from './Checklist';
import { ConsequenceLine } from '../../fields/ConsequenceLine';
import { FREEZE } from './documents';
import { HashLine } from './HashLine';
import type { StepProps } from './step-props';
import { useHashCheck } from './use-hash-check';

/** 冻结: facts, edition and decision are copied by value; what is missing is named and refuses it. */
export function FreezeDialog({ scenario, onClose }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const check = useHashCheck(scenario);
  const [resolutions, setResolutions] = useState<readonly string[]>(
    scenario.resolutions.map(({ id }) => id),
  );
  // Resolutions may still be added here, so the server alone says whether they suffice.
  const items = scenario.checklist.filter(
    ({ key, blocks }) => blocks === 'FREEZE' && key !== 'resolutions',
  );
  const { errors, isBusy, send } = useSending(['resolutions'], () => {
    notify('scenario.decision.told.FREEZE', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    if (check.kind !== 'equal') return;
    const input = {
      id: scenario.id,
      expectedVersion: scenario.version,
      checkedSummaryHash: check.summaryHash,
      resolutions: [...resolutions],
    };
    void send(async () => (await request(FREEZE, { input })).scenarioFreeze);
  };
  return (
    <ActionDialog
      title={translate('scenario.decision.title.FREEZE', { name: scenario.name })}
      action={translate('scenario.decision.action.FREEZE')}
      errors={errors}
      isBusy={isBusy}
      isReady={check.kind === 'equal' && items.every(({ isDone }) => isDone)}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('scenario.decision.text.FREEZE')}</Typography>
      <ConsequenceLine outcome={scenario.outcome} base={scenario.base?.outcome} />
      <Checklist items={items} scenario={scenario} />
      <ResolutionPicker
        period={scenario.period}
        subject="SCENARIO"
        chosen={resolutions}
        onChange={setResolutions}
        error={errors.byField['resolutions']}
      />
      <HashLine check={check} />
    </ActionDialog>
  );
}
