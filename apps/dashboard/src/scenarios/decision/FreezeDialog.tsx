import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { ResolutionTable } from '../../resolutions/ResolutionTable';
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
  const items = scenario.checklist.filter(({ blocks }) => blocks === 'FREEZE');
  const { errors, isBusy, send } = useSending([], () => {
    notify('scenario.decision.told.FREEZE', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    if (check.kind !== 'equal') return;
    const { id, version: expectedVersion } = scenario;
    const input = { id, expectedVersion, checkedSummaryHash: check.summaryHash };
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
      <ResolutionTable resolutions={scenario.resolutions} />
      <HashLine check={check} />
    </ActionDialog>
  );
}
