import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../../fields/FormField';
import { useSending } from '../../fields/use-sending';
import { saveFile } from '../../providers/files';
import { ActionDialog } from '../ActionDialog';
import type { Exported } from './ExportButton';

const SHORTEST = 2;

/** An export leaves the system, so it says what for; the file carries it, and the audit. */
export default function ExportDialog(props: Exported & { readonly onClose: () => void }) {
  const { list, columns, variables, total, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const [format, setFormat] = useState('xlsx');
  const [reason, setReason] = useState('');
  const { errors, isBusy, send } = useSending(['reason'], () => {
    notify('export_list.done', { type: 'success' });
    onClose();
  });
  const word = (key: string) => translate(`export_list.${key}`);
  const confirm = () =>
    void send(async () => {
      await saveFile('/exports', { list, format, columns, variables, reason: reason.trim() });
      return { userErrors: [] };
    });
  return (
    <ActionDialog
      title={word('title')}
      action={translate('common.export')}
      errors={errors}
      isBusy={isBusy}
      isReady={reason.trim().length >= SHORTEST}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>
        {total === undefined || columns.length === 0
          ? word('what_all')
          : translate('export_list.what_rows', { rows: total, columns: columns.length })}
      </Typography>
      <FormField
        name="format"
        label={word('format')}
        value={format}
        onChange={setFormat}
        options={[
          { value: 'xlsx', label: word('xlsx') },
          { value: 'csv', label: word('csv') },
        ]}
      />
      <FormField
        name="reason"
        label={word('reason')}
        value={reason}
        onChange={setReason}
        hint={word('reason_hint')}
        {...(errors.byField['reason'] !== undefined && { error: errors.byField['reason'] })}
        isRequired
      />
    </ActionDialog>
  );
}
