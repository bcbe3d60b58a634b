import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../../fields/FormField';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { ResolutionPicker } from '../../resolutions/ResolutionPicker';
import { ConsequenceLine } from '../../fields/ConsequenceLine';
import { APPROVE } from './documents';
import { HashLine } from './HashLine';
import type { StepProps } from './step-props';
import { useHashCheck } from './use-hash-check';

/** 通过: by another than the submitter, with document number, resolutions and the consequence. */
export function ApproveDialog({ scenario, onClose }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const check = useHashCheck(scenario);
  const [documentNumber, setDocumentNumber] = useState('');
  const [resolutions, setResolutions] = useState<readonly string[]>(
    scenario.resolutions.map(({ id }) => id),
  );
  const { errors, isBusy, send } = useSending(['documentNumber', 'resolutions'], () => {
    notify('scenario.decision.told.APPROVE', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    if (check.kind !== 'equal') return;
    const input = {
      id: scenario.id,
      expectedVersion: scenario.version,
      checkedSummaryHash: check.summaryHash,
      documentNumber: documentNumber.trim(),
      resolutions: [...resolutions],
    };
    void send(async () => (await request(APPROVE, { input })).scenarioApprove);
  };
  return (
    <ActionDialog
      title={translate('scenario.decision.title.APPROVE', { name: scenario.name })}
      action={translate('scenario.decision.action.APPROVE')}
      errors={errors}
      isBusy={isBusy}
      isReady={check.kind === 'equal'}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('scenario.decision.text.APPROVE')}</Typography>
      <ConsequenceLine outcome={scenario.outcome} base={scenario.base?.outcome} />
      <FormField
        name="documentNumber"
        label={translate('scenario.decision.document_number')}
        hint={translate('scenario.decision.document_number_help')}
        value={documentNumber}
        onChange={setDocumentNumber}
        error={errors.byField['documentNumber']}
        isRequired
      />
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
