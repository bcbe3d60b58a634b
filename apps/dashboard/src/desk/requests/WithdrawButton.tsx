import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { REQUEST_WITHDRAW } from './documents';
import type { RequestRow } from './documents';

/** Whoever asked may take it back while nobody has decided. */
export function WithdrawButton({ row }: { row: RequestRow }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!row.isOwn || row.status !== 'OPEN') return null;
  const name = row.employeeName ?? row.department.name;
  return (
    <>
      <Button
        size="small"
        aria-label={translate('desk.request.withdraw_of', { name })}
        onClick={() => setOpen(true)}
      >
        {translate('desk.request.withdraw')}
      </Button>
      {isOpen && <WithdrawDialog row={row} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  readonly row: RequestRow;
  readonly name: string;
  readonly onClose: () => void;
}

function WithdrawDialog({ row, name, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify('desk.request.withdrawn', { type: 'success' });
    onClose();
  });
  const input = { id: row.id, expectedVersion: row.version };
  return (
    <ActionDialog
      title={translate('desk.request.withdraw_of', { name })}
      action={translate('desk.request.withdraw')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() =>
        void send(async () => (await request(REQUEST_WITHDRAW, { input })).changeRequestWithdraw)
      }
    >
      <Typography>{translate('desk.request.withdraw_text')}</Typography>
    </ActionDialog>
  );
}
