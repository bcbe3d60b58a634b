import { useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../fields/user-errors';
import type { UserErrorView } from '../providers/graphql-client';

type Texts = Record<string, string>;

/**
 * A form of a few texts that creates something. The key stays the same until the server has said
 * yes, so that a repeated click or a lost answer creates nothing twice.
 */
export function useSmallForm<Draft extends Texts>(
  form: RefObject<HTMLFormElement | null>,
  blank: Draft,
  send: (draft: Draft, idempotencyKey: string) => Promise<readonly UserErrorView[]>,
) {
  const [draft, setDraft] = useState(blank);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  useFocusOnErrors(form, errors);

  const refuse = (refused: readonly UserErrorView[]) => {
    setErrors(fieldErrors(refused, new Set(Object.keys(blank))));
    setKey(crypto.randomUUID());
  };
  const run = async () => {
    if (isBusy) return;
    setBusy(true);
    setErrors(NO_ERRORS);
    const trimmed = Object.fromEntries(
      Object.entries(draft).map(([name, text]) => [name, text.trim()]),
    ) as Draft;
    try {
      const refused = await send(trimmed, key);
      if (refused.length > 0) return refuse(refused);
      setDraft(blank);
      setKey(crypto.randomUUID());
    } catch (error) {
      setErrors({ byField: {}, general: [error instanceof Error ? error.message : String(error)] });
    } finally {
      setBusy(false);
    }
  };
  return {
    errors,
    submit: (event: FormEvent) => {
      event.preventDefault();
      void run();
    },
    field: (name: keyof Draft & string) => ({
      name,
      value: draft[name] ?? '',
      onChange: (value: string) => setDraft({ ...draft, [name]: value }),
      error: errors.byField[name],
    }),
  };
}
