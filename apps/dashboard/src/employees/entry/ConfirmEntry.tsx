import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly text: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => Promise<void>;
}

/** Says what will be different before anything is written. */
export function ConfirmEntry({ text, onCancel, onConfirm }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  return (
    <Dialog open onClose={onCancel} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{translate('employees.entry.confirm_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} sx={{ color: 'text.primary' }}>
          {text}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{translate('common.cancel')}</Button>
        <Button variant="contained" autoFocus disabled={isBusy} onClick={() => void confirm()}>
          {translate('common.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
