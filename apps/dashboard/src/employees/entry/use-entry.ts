import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useFocusOnErrors } from '../../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../../fields/user-errors';
import type { FieldErrors } from '../../fields/user-errors';
import type { UserErrorView } from '../../providers/graphql-client';
import { randomKey } from '../../providers/random-key';
import { faultsOf } from './entry-draft';
import type { EntryDraft, EntryField } from './entry-draft';

interface Entry {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fields: readonly EntryField[];
  readonly draft: EntryDraft;
  readonly send: (idempotencyKey: string) => Promise<readonly UserErrorView[]>;
  /** What is said once the server has it. */
  readonly saved: string;
  readonly onDone: () => void;
}

/**
 * Review, confirm, write, and only then closed. The key stays the same until the server has
 * answered, so that a repeated click writes nothing twice.
 */
export function useEntry({ form, fields, draft, send, saved, onDone }: Entry) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const key = useRef(randomKey());
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [isConfirming, setConfirming] = useState(false);
  useFocusOnErrors(form, errors);

  const refuse = (refused: readonly UserErrorView[]) => {
    setErrors(fieldErrors(refused, new Set(fields.map(({ name }) => name))));
    setConfirming(false);
  };
  const review = (event: FormEvent) => {
    event.preventDefault();
    const faults = Object.entries(faultsOf(fields, draft));
    const byField = Object.fromEntries(
      faults.map(([name, fault]) => [name, translate(`employees.entry.fault.${fault}`)]),
    );
    setErrors(faults.length > 0 ? { byField, general: [] } : NO_ERRORS);
    setConfirming(faults.length === 0);
  };
  const confirm = async () => {
    const answer = await send(key.current).catch((error: Error) => error);
    if (answer instanceof Error) return refuse([{ message: answer.message }]);
    key.current = randomKey();
    if (answer.length > 0) return refuse(answer);
    await client.invalidateQueries({ queryKey: ['document'] });
    notify(saved, { type: 'success' });
    onDone();
  };
  return { errors, review, confirm, isConfirming, cancel: () => setConfirming(false) };
}
