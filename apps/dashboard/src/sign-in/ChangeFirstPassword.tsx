import { Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorSummary } from '../fields/ErrorSummary';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import { NewPassword } from '../own-account/NewPassword';
import { usePasswordChange } from '../own-account/use-password-change';

interface Props {
  /** As it was just given to sign in. */
  readonly present: string;
  readonly onChanged: (password: string) => Promise<void>;
}

/** A first, reset or outlived password opens nothing but this. */
export function ChangeFirstPassword({ present, onChanged }: Props) {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({ next: '', again: '' });
  const { errors, isBusy, change } = usePasswordChange();
  useFocusOnErrors(form, errors);
  const { next, again } = draft;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change({ present, next })) await onChanged(next);
  };
  return (
    <Stack
      component="form"
      ref={form}
      spacing={2}
      onSubmit={(event: FormEvent) => void submit(event)}
    >
      <Typography>{translate('sign_in.must_change')}</Typography>
      <ErrorSummary errors={errors} />
      <NewPassword
        next={next}
        again={again}
        errors={errors}
        onChange={(changed, repeated) => setDraft({ next: changed, again: repeated })}
      />
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={isBusy || next === '' || next !== again}
      >
        {translate('sign_in.change')}
      </Button>
    </Stack>
  );
}
