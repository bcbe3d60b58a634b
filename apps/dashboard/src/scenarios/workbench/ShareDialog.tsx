import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';

interface Props {
  /** Null where the changes do not fit into one. */
  readonly address: string | null;
  readonly isSaved: boolean;
  readonly summary: string;
  readonly onClose: () => void;
}

/** An address that opens the same view, and the result in words for a chat. */
export function ShareDialog({ address, isSaved, summary, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const word = (key: string) => translate(`scenario.share.${key}`);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{word('title')}</DialogTitle>
      <DialogContent>
        {address === null ? (
          <Alert severity="info">{word('too_long')}</Alert>
        ) : (
          <Copied
            label={word('address')}
            text={address}
            note={word(isSaved ? 'address_saved' : 'address_unsaved')}
          />
        )}
        <Copied label={word('text')} text={summary} note="" />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  readonly note: string;
}

function Copied({ label, text, note }: CopiedProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => notify('scenario.share.copied', { type: 'success' }),
      () => notify('scenario.share.not_copied', { type: 'warning' }),
    );
  return (
    <TextField
      label={label}
      value={text}
      helperText={note}
      fullWidth
      multiline
      maxRows={10}
      margin="dense"
      slotProps={{
        htmlInput: { readOnly: true },
        input: {
          endAdornment: (
            <Button
              onClick={() => void copy()}
              aria-label={`${translate('scenario.share.copy')} ${label}`}
            >
              {translate('scenario.share.copy')}
            </Button>
          ),
        },
      }}
    />
  );
}
