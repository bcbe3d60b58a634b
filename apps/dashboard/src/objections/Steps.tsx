import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer';
import type { ObjectionView } from './documents';
import { StepDialog } from './StepDialog';
import type { Step } from './StepDialog';

const UNDECIDED = ['OPEN', 'FORWARDED', 'ANSWERED'];

/** What this reader may do with it now. */
export function Steps({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const [step, setStep] = useState<Step>();
  if (!UNDECIDED.includes(objection.status)) return null;
  const may = (operation: string) => permissions.includes(`Mutation.${operation}`);
  const mayDecide = may('objectionDecide');
  const steps: readonly (readonly [Step, string, boolean])[] = [
    ['reply', mayDecide ? 'reply.answer' : 'reply.text', may('objectionReply')],
    ['forward', 'forward', may('objectionForward') && objection.status !== 'FORWARDED'],
    ['accept', 'accept', mayDecide],
    ['reject', 'reject', mayDecide],
    ['withdraw', 'withdraw', may('objectionWithdraw') && objection.isOwn],
  ];
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {steps
        .filter(([, , isOffered]) => isOffered)
        .map(([name, word]) => (
          <Button
            key={name}
            variant={name === 'reply' ? 'contained' : 'outlined'}
            onClick={() => setStep(name)}
          >
            {translate(`objections.${word}`)}
          </Button>
        ))}
      {step && <StepDialog step={step} objection={objection} onClose={() => setStep(undefined)} />}
    </Stack>
  );
}
