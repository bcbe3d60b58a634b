import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { citationText } from '../fields/citation-text';
import { ActionDialog } from '../layout/ActionDialog';
import { Answer } from '../layout/Answer';
import { request } from '../providers/graphql-client';
import { randomKey } from '../providers/random-key';
import { useDocument } from '../providers/use-document';
import { unitText } from './AmendmentTable';
import { AMENDMENT_DRAFT, REGULATION_NUMBERS } from './documents';
import type { NumberView } from './documents';

interface Props {
  /** The cell that was asked for; null lets the reader choose among all numbers. */
  readonly numberKey: string | null;
  readonly onClose: () => void;
}

const FIELDS = ['key', 'value', 'from', 'reason'];

/** A changed number as a draft: it moves nothing until another person publishes it. */
export function DraftDialog({ numberKey, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [idempotencyKey] = useState(randomKey);
  const [draft, setDraft] = useState({ key: numberKey ?? '', value: '', from: '', reason: '' });
  const query = useDocument(REGULATION_NUMBERS, {});
  const { errors, isBusy, send } = useSending(FIELDS, () => {
    notify('amendments.drafted', { type: 'success' });
    onClose();
  });
  const word = (name: string) => translate(`amendments.${name}`);
  const field = (name: keyof typeof draft) => ({
    name,
    label: word(name),
    value: draft[name],
    error: errors.byField[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    isRequired: true,
  });
  const confirm = () => {
    const trimmed = {
      key: draft.key,
      value: draft.value.trim(),
      from: draft.from.trim(),
      reason: draft.reason.trim(),
    };
    const input = { ...trimmed, idempotencyKey };
    void send(async () => (await request(AMENDMENT_DRAFT, { input })).amendmentDraft);
  };
  return (
    <ActionDialog
      title={word('draft_title')}
      action={translate('common.save')}
      errors={errors}
      isBusy={isBusy}
      isReady={draft.key !== '' && /^-?\d+(\.\d+)?$/.test(draft.value.trim())}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Answer query={query} height={56}>
        {({ regulationNumbers }) => (
          <NumberChoice
            numbers={regulationNumbers ?? []}
            chosen={draft.key}
            error={errors.byField['key']}
            onChoose={(key) => setDraft({ ...draft, key })}
          />
        )}
      </Answer>
      <FormField {...field('value')} hint={word('value_help')} isDecimal />
      <FormField {...field('from')} hint={word('from_help')} placeholder="2027-01" />
      <FormField {...field('reason')} />
    </ActionDialog>
  );
}

interface ChoiceProps {
  readonly numbers: readonly NumberView[];
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (key: string) => void;
}

function NumberChoice({ numbers, chosen, error, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  const value = numbers.find(({ key }) => key === chosen) ?? null;
  const printed = (one: NumberView) =>
    [
      translate('amendments.printed'),
      one.value ?? translate('amendments.blank'),
      unitText(one.unit, translate),
    ].join(' ');
  return (
    <Autocomplete
      options={[...numbers]}
      value={value}
      getOptionKey={({ key }) => key}
      getOptionLabel={(one) => `${one.label} · ${citationText(one.citation, translate)}`}
      onChange={(_, one) => onChoose(one?.key ?? '')}
      renderInput={(params) => (
        <TextField
          {...params}
          name="key"
          size="small"
          required
          label={translate('amendments.number')}
          error={error !== undefined}
          helperText={error ?? (value ? printed(value) : translate('amendments.number_help'))}
        />
      )}
    />
  );
}
