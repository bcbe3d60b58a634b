import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Stack, TextField } from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  readonly accountName: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A first password, once; no click beside the dialog takes it away. */
export function SecretDialog({ title, accountName, password, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    notify('accounts.secret.copied', { type: 'success' });
  };
  const shown = (label: string, value: string) => (
    <TextField
      label={translate(`accounts.${label}`)}
      value={value}
      size="small"
      slotProps={{ input: { readOnly: true }, htmlInput: { translate: 'no' } }}
      fullWidth
    />
  );
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 0.5 }}>
          <Alert severity="warning">{translate('accounts.secret.text')}</Alert>
          {shown('column.accountName', accountName)}
          {shown('secret.password', password)}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{translate('accounts.secret.copy')}</Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('accounts.secret.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
