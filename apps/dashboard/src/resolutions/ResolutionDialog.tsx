import { Box } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { randomKey } from '../providers/random-key';
import { RESOLUTION_ADD } from './documents';
import type { ResolutionSubject, ResolutionView } from './documents';
import { BODIES, REQUIRED, SUBJECTS } from './requirements';

interface Props {
  readonly period: string;
  /** Where it is needed for something, that subject alone. */
  readonly subject?: ResolutionSubject;
  readonly onClose: () => void;
}

const VOTES = ['votesFor', 'votesAgainst', 'abstained'] as const;
const FIELDS = ['body', 'subject', 'heldOn', 'documentNumber', 'title', ...VOTES] as const;

/** Body, date, number, title and vote of a resolution; recorded once, never changed. */
export function ResolutionDialog({ period, subject, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [key] = useState(randomKey);
  const [draft, setDraft] = useState({
    subject: subject ?? 'SCENARIO',
    body: REQUIRED[subject ?? 'SCENARIO'][0] ?? 'LEADING_GROUP',
    heldOn: '',
    documentNumber: '',
    title: '',
    votesFor: '',
    votesAgainst: '',
    abstained: '',
  });
  const { errors, isBusy, send } = useSending(FIELDS, () => {
    notify('resolutions.added', { type: 'success' });
    onClose();
  });
  const word = (name: string) => translate(`resolutions.${name}`);
  const wrong = (text: string) => (/^\d*$/.test(text.trim()) ? undefined : word('not_whole'));
  const count = (text: string) => (text.trim() === '' ? null : Number(text));
  const field = (name: keyof typeof draft, label: string) => ({
    name,
    label: word(label),
    value: draft[name],
    error: errors.byField[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const confirm = () =>
    void send(async () => {
      const input = {
        ...draft,
        body: draft.body as ResolutionView['body'],
        subject: draft.subject as ResolutionSubject,
        votesFor: count(draft.votesFor),
        votesAgainst: count(draft.votesAgainst),
        abstained: count(draft.abstained),
        period,
        idempotencyKey: key,
      };
      return (await request(RESOLUTION_ADD, { input })).resolutionAdd;
    });
  return (
    <ActionDialog
      title={word('add_title')}
      action={translate('common.save')}
      errors={errors}
      isBusy={isBusy}
      isReady={VOTES.every((name) => wrong(draft[name]) === undefined)}
      onClose={onClose}
      onConfirm={confirm}
    >
      {subject === undefined && (
        <FormField
          {...field('subject', 'subject')}
          options={SUBJECTS.map((value) => ({ value, label: word(`subjects.${value}`) }))}
        />
      )}
      <FormField
        {...field('body', 'body')}
        options={BODIES.map((value) => ({ value, label: word(`bodies.${value}`) }))}
      />
      <FormField {...field('heldOn', 'held_on')} type="date" isRequired />
      <FormField
        {...field('documentNumber', 'document_number')}
        hint={word('document_number_help')}
        isRequired
      />
      <FormField {...field('title', 'name')} isRequired />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}>
        {VOTES.map((name) => (
          <FormField
            key={name}
            {...field(name, name)}
            isDecimal
            error={errors.byField[name] ?? wrong(draft[name])}
          />
        ))}
      </Box>
    </ActionDialog>
  );
}
