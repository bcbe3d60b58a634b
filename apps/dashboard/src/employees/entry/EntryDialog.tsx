import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorSummary } from '../../fields/ErrorSummary';
import type { UserErrorView } from '../../providers/graphql-client';
import { ConfirmEntry } from './ConfirmEntry';
import { valuesOf } from './entry-draft';
import type { EntryDraft, EntryField } from './entry-draft';
import { EntryFields } from './EntryFields';
import { useEntry } from './use-entry';

export type EntryValues = ReturnType<typeof valuesOf>;

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Two entries side by side instead of three: where they come in pairs. */
  readonly isPaired?: boolean;
  readonly initial: EntryDraft;
  /** What is asked may depend on what is typed: a leave by day asks other things than a post. */
  readonly fieldsFor: (draft: EntryDraft) => readonly EntryField[];
  /** Whether it is asked of the personnel office instead of written. */
  readonly isAsking?: boolean | undefined;
  /** What the entry does, said before it is written. */
  readonly consequence: (draft: EntryDraft) => string;
  readonly send: (values: EntryValues, idempotencyKey: string) => Promise<readonly UserErrorView[]>;
  readonly onClose: () => void;
}

/** One entry about a person: typed, checked, confirmed, then written with its reason. */
export function EntryDialog(props: Props) {
  const { title, lead, isPaired, initial, fieldsFor, consequence, send, onClose, isAsking } = props;
  const translate = useTranslate();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [draft, setDraft] = useState<EntryDraft>(initial);
  const reason: EntryField = {
    name: 'reason',
    label: translate('employees.entry.reason'),
    hint: translate('employees.entry.reason_help'),
    type: 'text',
    isRequired: true,
    group: translate('employees.entry.reason_group'),
  };
  const fields = [...fieldsFor(draft), reason];
  const entry = useEntry({
    form,
    fields,
    draft,
    send: (key) => send(valuesOf(fields, draft), key),
    saved: isAsking ? 'employees.entry.asked' : 'employees.entry.saved',
    onDone: onClose,
  });
  return (
    <Dialog
      open
      fullWidth
      maxWidth={isPaired ? 'sm' : 'md'}
      fullScreen={isNarrow}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent>
        <form ref={form} id={`${id}-form`} onSubmit={entry.review} noValidate>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            {lead && <Typography sx={{ color: 'text.secondary' }}>{lead}</Typography>}
            <ErrorSummary errors={entry.errors} />
            <EntryFields
              fields={fields}
              draft={draft}
              errors={entry.errors.byField}
              onChange={(name, value) => setDraft({ ...draft, [name]: value })}
            />
          </Stack>
        </form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('common.cancel')}</Button>
        <Button type="submit" form={`${id}-form`} variant="contained">
          {translate('employees.entry.review')}
        </Button>
      </DialogActions>
      {entry.isConfirming && (
        <ConfirmEntry text={consequence(draft)} onCancel={entry.cancel} onConfirm={entry.confirm} />
      )}
    </Dialog>
  );
}
