import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { STEP_SET } from './documents';
import type { YearStepView, YearView } from './documents';

interface Props {
  readonly year: YearView;
  readonly step: YearStepView;
  readonly onClose: () => void;
}

/** The deadline of a step, and whether it is done where no data can tell. */
export function StepDialog({ year, step, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [dueOn, setDueOn] = useState(step.dueOn ?? '');
  const [isDone, setDone] = useState(step.isDone);
  const { errors, isBusy, send } = useSending(['dueOn'], () => {
    notify('years.step_saved', { type: 'success' });
    onClose();
  });
  const confirm = () => {
    const input = {
      period: year.period,
      key: step.key,
      dueOn: dueOn === '' ? null : dueOn,
      ...(isDone !== step.isDone && { isDone }),
    };
    void send(async () => (await request(STEP_SET, { input })).institutionYearStepSet);
  };
  return (
    <ActionDialog
      title={translate('years.set_of', { step: step.label })}
      action={translate('common.save')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <FormField
        name="dueOn"
        label={translate('years.due')}
        type="date"
        value={dueOn}
        onChange={setDueOn}
        error={errors.byField['dueOn']}
      />
      {step.isSetByHand ? (
        <FormControlLabel
          label={translate('years.mark_done')}
          control={<Checkbox checked={isDone} onChange={({ target }) => setDone(target.checked)} />}
        />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('years.told_by_data')}
        </Typography>
      )}
    </ActionDialog>
  );
}
