import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { IMPORT_CANCEL, IMPORT_COMMIT, IMPORT_UNDO } from './documents';
import type { ImportView } from './documents';

interface Props {
  readonly found: ImportView;
  readonly onClose: () => void;
}

/** 确认: everything, or the right rows alone; with a reason that stands beside every row written. */
export function CommitDialog(props: Props & { readonly isRightRowsOnly: boolean }) {
  const { found, isRightRowsOnly, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { errors, isBusy, send } = useSending(['reason'], () => {
    notify('imports.told_committing', { type: 'success' });
    onClose();
  });
  const { id, counts, expectedHash } = found;
  const confirm = () =>
    void send(async () => {
      const input = {
        id,
        expectedHash: expectedHash ?? '',
        isRightRowsOnly,
        reason: reason.trim(),
      };
      return (await request(IMPORT_COMMIT, { input })).importCommit;
    });
  const key = isRightRowsOnly ? 'commit_right_rows' : 'commit';
  return (
    <ActionDialog
      title={translate(`imports.${key}`)}
      action={translate(`imports.${key}`)}
      errors={errors}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>
        <strong>{translate('imports.consequence', { ...counts })}</strong>{' '}
        {isRightRowsOnly && translate('imports.left_out', { wrong: counts.wrong })}
      </Typography>
      <Reason value={reason} onChange={setReason} error={errors.byField['reason']} />
    </ActionDialog>
  );
}

export function CancelDialog({ found, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify('imports.told_canceled', { type: 'success' });
    onClose();
  });
  const confirm = () =>
    void send(async () => {
      const input = { id: found.id };
      return (await request(IMPORT_CANCEL, { input })).importCancel;
    });
  return (
    <ActionDialog
      title={translate('imports.cancel')}
      action={translate('imports.cancel')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('imports.cancel_text')}</Typography>
    </ActionDialog>
  );
}

/** 撤销: what was written is taken back by new entries; the record keeps both. */
export function UndoDialog({ found, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { errors, isBusy, send } = useSending(['reason'], () => {
    notify('imports.told_undone', { type: 'success' });
    onClose();
  });
  const confirm = () =>
    void send(async () => {
      const input = { id: found.id, reason: reason.trim() };
      return (await request(IMPORT_UNDO, { input })).importUndo;
    });
  return (
    <ActionDialog
      title={translate('imports.undo')}
      action={translate('imports.undo')}
      errors={errors}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('imports.undo_text', { ...found.counts })}</Typography>
      <Reason value={reason} onChange={setReason} error={errors.byField['reason']} />
    </ActionDialog>
  );
}

interface ReasonProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function Reason({ value, onChange, error }: ReasonProps) {
  const translate = useTranslate();
  return (
    <FormField
      name="reason"
      label={translate('imports.reason')}
      hint={translate('imports.reason_hint')}
      value={value}
      onChange={onChange}
      {...(error !== undefined && { error })}
      isRequired
    />
  );
}
