import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorSummary } from '../fields/ErrorSummary';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import type { FieldErrors } from '../fields/user-errors';

interface Props {
  readonly title: string;
  /** What the button that goes on says. */
  readonly action: string;
  readonly errors: FieldErrors;
  readonly isBusy: boolean;
  /** Whether all that can be known here allows to go on; the server judges again. */
  readonly isReady?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** One step that writes: what it does, what it needs, what was refused; Enter confirms. */
export function ActionDialog(props: Props) {
  const { title, action, errors, isBusy, isReady = true, onClose, onConfirm, children } = props;
  const translate = useTranslate();
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  useFocusOnErrors(form, errors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog inside this one is its child in React, and its form is not this one.
    event.stopPropagation();
    if (isReady && !isBusy) onConfirm();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <ErrorSummary errors={errors} />
            {children}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!isReady || isBusy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
