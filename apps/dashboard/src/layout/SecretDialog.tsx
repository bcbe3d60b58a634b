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

interface Props {
  readonly title: string;
  /** What to do with it now. */
  readonly text: string;
  readonly label: string;
  readonly secret: string;
  /** To whom it belongs, where the name has to be told with it. */
  readonly owner?: { readonly label: string; readonly name: string };
  readonly onClose: () => void;
}

/**
 * The only time that a secret is seen. Neither a click beside it nor a second Enter takes it away: the
 * focus begins on the secret, and only the button closes.
 */
export function SecretDialog({ title, text, label, secret, owner, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      notify('common.secret.copied', { type: 'success' });
    } catch {
      field.current?.select();
      notify('common.secret.copy_failed', { type: 'warning' });
    }
  };
  return (
    <Dialog open aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 0.5 }}>
          <Alert severity="warning">{text}</Alert>
          {owner && <TextField label={owner.label} value={owner.name} {...readOnly} />}
          <TextField label={label} value={secret} inputRef={field} autoFocus {...readOnly} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{translate('common.secret.copy')}</Button>
        <Button variant="contained" onClick={onClose}>
          {translate('common.secret.saved')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const readOnly = {
  size: 'small',
  translate: 'no',
  fullWidth: true,
  slotProps: { htmlInput: { readOnly: true, spellCheck: false } },
} as const;
