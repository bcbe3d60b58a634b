import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorSummary } from '../fields/ErrorSummary';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../fields/user-errors';
import type { FieldErrors } from '../fields/user-errors';
import { useDocumentMutation } from '../providers/use-document';
import { askForChange } from '../providers/ask-for-change';
import { randomKey } from '../providers/random-key';
import { ConfirmFacts } from './ConfirmFacts';
import { DEPARTMENT_YEAR_SET } from './fact-documents';
import type { DepartmentView } from './documents';
import { FactsFields } from './FactsFields';
import { changedPaths, draftOf, inputOf, malformedPaths } from './facts-draft';
import { withoutBlankRows } from './indicators';
import { useIsAsking } from './use-is-asking';

interface Props {
  readonly department: DepartmentView;
  readonly period: string;
  readonly onClose: () => void;
}

/** Facts of one department and year: typed, checked, confirmed in numbers, then written. */
export function FactsDialog({ department, period, onClose }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const form = useRef<HTMLFormElement>(null);
  const before = draftOf(department.kind, department.year ?? null);
  const [draft, setDraft] = useState(before);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [isConfirming, setConfirming] = useState(false);
  const save = useSave(targetOf(department, period), onClose);
  const changed = changedPaths(before, draft);
  useFocusOnErrors(form, errors);

  const refuse = (refused: FieldErrors) => {
    setErrors(refused);
    setConfirming(false);
  };
  const review = (event: FormEvent) => {
    event.preventDefault();
    setDraft(withoutBlankRows(draft));
    const malformed = malformedPaths(department.kind, withoutBlankRows(draft));
    const text = translate('departments.form.not_decimal');
    if (malformed.length > 0) {
      refuse({ byField: Object.fromEntries(malformed.map((path) => [path, text])), general: [] });
    } else if (changed.length === 0) {
      refuse({ byField: {}, general: [translate('departments.form.nothing')] });
    } else {
      setErrors(NO_ERRORS);
      setConfirming(true);
    }
  };
  const confirm = async () => {
    const input = { ...inputOf(department.kind, draft, changed), reason: reason.trim() || null };
    const refused = await save(input, new Set(Object.keys(draft)));
    if (refused) refuse(refused);
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      onClose={onClose}
      aria-labelledby="facts-title"
    >
      <DialogTitle id="facts-title">
        {translate('departments.form.title', { period, name: department.name })}
      </DialogTitle>
      <DialogContent>
        <form ref={form} id="facts-form" onSubmit={review} noValidate>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <ErrorSummary errors={errors} />
            <FactsFields
              kind={department.kind}
              draft={draft}
              errors={errors.byField}
              onChange={(path, value) => setDraft({ ...draft, [path]: value })}
              reason={reason}
              onReason={setReason}
            />
          </Stack>
        </form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('common.cancel')}</Button>
        <Button type="submit" form="facts-form" variant="contained">
          {translate('departments.form.review')}
        </Button>
      </DialogActions>
      {isConfirming && (
        <ConfirmFacts
          department={department}
          period={period}
          count={changed.length}
          onCancel={() => setConfirming(false)}
          onConfirm={confirm}
        />
      )}
    </Dialog>
  );
}

function targetOf(department: DepartmentView, period: string) {
  return { department: department.code, period, expectedVersion: department.year?.version ?? null };
}

/** Writes and waits for the server's word; answers with what it refused. */
function useSave(target: ReturnType<typeof targetOf>, onClose: () => void) {
  const { mutateAsync } = useDocumentMutation(DEPARTMENT_YEAR_SET);
  const isAsking = useIsAsking();
  const key = useRef(randomKey());
  const [search] = useSearchParams();
  const objection = search.get('objection');
  const client = useQueryClient();
  const notify = useNotify();
  return async (input: ReturnType<typeof inputOf>, fields: ReadonlySet<string>) => {
    const change = { ...input, ...target };
    const sent = isAsking
      ? askForChange('departmentYear', change, { idempotencyKey: key.current, objection })
      : mutateAsync({ input: change }).then((done) => done.departmentYearSet?.userErrors ?? []);
    const refused = await sent.catch((error: Error) => error);
    if (refused instanceof Error) return { byField: {}, general: [refused.message] };
    key.current = randomKey();
    if (refused.length > 0) return fieldErrors(refused, fields);
    await client.invalidateQueries({ queryKey: ['document'] });
    notify(`departments.form.${isAsking ? 'asked' : 'saved'}`, { type: 'success' });
    onClose();
    return undefined;
  };
}
