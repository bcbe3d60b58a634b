import { Alert, Button, Card, Stack, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { useViewer } from '../providers/viewer';
import { ConfirmDialog } from './ConfirmDialog';
import { isLate, nextStep } from './confirmation';
import { Deadline } from './Deadline';
import type { Confirmation, Desk } from './documents';
import { ReopenDialog } from './ReopenDialog';

interface Props {
  readonly desk: Desk;
  readonly period: string;
}

/** 核对无误: until when, by whom, and whether what was confirmed still stands. */
export function ConfirmationCard({ desk, period }: Props) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [opened, setOpened] = useState<'confirm' | 'reopen'>();
  const { confirmation, deadline } = desk;
  const may = (operation: string) => viewer?.permissions.includes(operation) ?? false;
  const isHead = viewer?.actingAs === 'DEPARTMENT_HEAD';
  const mine = nextStep(confirmation) === (isHead ? 'head' : 'secretary');
  const close = () => setOpened(undefined);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Typography variant="h2">{translate('desk.confirmation.title')}</Typography>
        <Deadline day={deadline} isLate={isLate(confirmation, deadline)} />
      </Stack>
      {confirmation.isStale && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('desk.confirmation.stale')}
        </Alert>
      )}
      <Steps confirmation={confirmation} />
      {confirmation.note && (
        <Typography variant="body2">
          {translate(
            confirmation.reopenedByName
              ? 'desk.confirmation.reopened'
              : 'desk.confirmation.note_of',
            { note: confirmation.note, name: confirmation.reopenedByName },
          )}
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {may('Mutation.factsConfirm') && confirmation.factsHash && (
          <Button variant="contained" disabled={!mine} onClick={() => setOpened('confirm')}>
            {translate(isHead ? 'desk.confirmation.confirm_head' : 'desk.confirmation.confirm')}
          </Button>
        )}
        {may('Mutation.factsReopen') && confirmation.status !== 'OPEN' && (
          <Button variant="outlined" onClick={() => setOpened('reopen')}>
            {translate('desk.confirmation.reopen')}
          </Button>
        )}
      </Stack>
      {opened === 'confirm' && <ConfirmDialog desk={desk} period={period} onClose={close} />}
      {opened === 'reopen' && <ReopenDialog desk={desk} period={period} onClose={close} />}
    </Card>
  );
}

function Steps({ confirmation }: { confirmation: Confirmation }) {
  const translate = useTranslate();
  const { confirmedByName, confirmedAt, headName, headConfirmedAt, isStale } = confirmation;
  const said = (name?: string | null, at?: string | null) =>
    name && at
      ? translate('desk.confirmation.by', { name, at: formatMoment(at) })
      : translate('desk.confirmation.waits');
  const steps = [
    { key: 'secretary', text: said(confirmedByName, confirmedAt), isDone: confirmedByName != null },
    { key: 'head', text: said(headName, headConfirmedAt), isDone: headName != null },
  ];
  return (
    <Stepper component="ol" orientation="vertical" activeStep={-1} sx={{ pl: 0, my: 1 }}>
      {steps.map(({ key, text, isDone }) => (
        <Step key={key} component="li" completed={isDone && !isStale} sx={{ listStyle: 'none' }}>
          <StepLabel
            optional={
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {text}
              </Typography>
            }
          >
            {translate(`desk.confirmation.${key}`)}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
