import { Alert, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ObjectionKind } from '../../generated/graphql';
import { ActionDialog } from '../../layout/ActionDialog';
import { randomKey } from '../../providers/random-key';
import { useDocumentMutation } from '../../providers/use-document';
import { FormField } from '../FormField';
import { useSending } from '../use-sending';
import { ASK_ABOUT_FIGURE } from './documents';
import type { FigureOwner } from './figure-owner';

interface Props {
  readonly owner: FigureOwner;
  readonly period: string;
  readonly figure: string;
  /** The figure as it is shown: "2025-03 实发 1,234.00 元". */
  readonly shown: string;
  readonly onClose: () => void;
}

const KINDS: readonly ObjectionKind[] = ['AMOUNT', 'INPUT', 'RULE', 'OTHER'];

/** One question about one figure; who will read it is said before it is sent. */
export default function AskDialog({ owner, period, figure, shown, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<ObjectionKind>('AMOUNT');
  const [question, setQuestion] = useState('');
  const [idempotencyKey] = useState(randomKey);
  const { mutateAsync } = useDocumentMutation(ASK_ABOUT_FIGURE);
  const { errors, isBusy, send } = useSending(['kind', 'question'], () => {
    notify(translate('ask.done'), { type: 'success' });
    onClose();
  });
  const ask = async () => {
    const input = { ...owner, period, figure, kind, question, idempotencyKey };
    return (await mutateAsync({ input })).objectionCreate;
  };
  return (
    <ActionDialog
      title={translate('ask.title')}
      action={translate('ask.send')}
      errors={errors}
      isBusy={isBusy}
      isReady={question.trim() !== ''}
      onClose={onClose}
      onConfirm={() => void send(ask)}
    >
      <Typography>
        {translate('ask.about')}: <b>{shown}</b>
      </Typography>
      <FormField
        name="kind"
        label={translate('ask.kind')}
        value={kind}
        onChange={(value) => setKind(value as ObjectionKind)}
        options={KINDS.map((value) => ({ value, label: translate(`ask.kinds.${value}`) }))}
      />
      <TextField
        name="question"
        label={translate('ask.question')}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        error={errors.byField['question'] !== undefined}
        helperText={errors.byField['question'] ?? translate('ask.question_help')}
        required
        multiline
        minRows={3}
        fullWidth
        slotProps={{ htmlInput: { maxLength: 1000, 'data-field': 'question' } }}
      />
      <Alert severity="info" role="note">
        {translate('department' in owner ? 'ask.seen_department' : 'ask.seen_person')}
      </Alert>
    </ActionDialog>
  );
}
