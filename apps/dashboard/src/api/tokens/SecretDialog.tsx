import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material';
import { useId, useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';

/** The only time that the secret is seen; a click beside the dialog does not close it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      notify('api.tokens.copied', { type: 'success' });
    } catch {
      field.current?.select();
      notify('api.tokens.copy_failed', { type: 'warning' });
    }
  };
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{translate('api.tokens.secret_title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 0.5 }}>
          <Alert severity="warning">{translate('api.tokens.secret_text')}</Alert>
          <TextField
            label={translate('api.tokens.secret')}
            value={secret}
            inputRef={field}
            fullWidth
            translate="no"
            slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{translate('api.tokens.copy')}</Button>
        <Button variant="contained" onClick={onClose}>
          {translate('api.tokens.saved')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
