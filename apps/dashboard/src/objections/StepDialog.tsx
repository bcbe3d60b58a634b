import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { useDocumentMutation } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { DECIDE, FORWARD, REPLY, WITHDRAW } from './documents';
import type { ObjectionView } from './documents';

export type Step = 'reply' | 'forward' | 'accept' | 'reject' | 'withdraw';

interface Props {
  readonly step: Step;
  readonly objection: ObjectionView;
  readonly onClose: () => void;
}

const DONE: Record<Step, string> = {
  reply: 'reply.done',
  forward: 'forwarded',
  accept: 'decided_done',
  reject: 'decided_done',
  withdraw: 'withdrawn',
};

/** One step of an objection, with the words that go with it. */
export function StepDialog({ step, objection, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const word = (key: string) => translate(`objections.${key}`);
  const isPersonnel = useViewer()?.actingAs === 'PERSONNEL';
  const [text, setText] = useState('');
  const ask = useStep(step, objection);
  const { errors, isBusy, send } = useSending(['text', 'outcome'], () => {
    notify(word(DONE[step]), { type: 'success' });
    onClose();
  });
  const title = step === 'reply' ? word(isPersonnel ? 'reply.answer' : 'reply.text') : word(step);
  const error = errors.byField['text'] ?? errors.byField['outcome'];
  const hint =
    step === 'reply' ? 'reply.help' : step === 'forward' ? 'forward_help' : 'outcome_help';
  const label = step === 'reply' ? 'reply.text' : step === 'forward' ? 'forward_text' : 'outcome';
  return (
    <ActionDialog
      title={title}
      action={step === 'reply' ? word('reply.send') : title}
      errors={errors}
      isBusy={isBusy}
      isReady={step === 'forward' || step === 'withdraw' || text.trim() !== ''}
      onClose={onClose}
      onConfirm={() => void send(() => ask(text))}
    >
      {step === 'withdraw' ? (
        <Typography>{word('withdraw_text')}</Typography>
      ) : (
        <TextField
          label={word(label)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={error !== undefined}
          helperText={error ?? word(hint)}
          required={step !== 'forward'}
          multiline
          minRows={3}
          fullWidth
          autoFocus
          slotProps={{ htmlInput: { maxLength: 1000, 'data-field': 'text' } }}
        />
      )}
    </ActionDialog>
  );
}

function useStep(step: Step, { id, version }: ObjectionView) {
  const reply = useDocumentMutation(REPLY);
  const forward = useDocumentMutation(FORWARD);
  const decide = useDocumentMutation(DECIDE);
  const withdraw = useDocumentMutation(WITHDRAW);
  const asked = { id, expectedVersion: version };
  return async (text: string) => {
    if (step === 'reply') {
      return (await reply.mutateAsync({ input: { ...asked, text } })).objectionReply;
    }
    if (step === 'forward') {
      return (await forward.mutateAsync({ input: { ...asked, text } })).objectionForward;
    }
    if (step === 'withdraw') {
      return (await withdraw.mutateAsync({ input: asked })).objectionWithdraw;
    }
    const input = { ...asked, isAccepted: step === 'accept', outcome: text };
    return (await decide.mutateAsync({ input })).objectionDecide;
  };
}
