import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailed } from '../providers/graphql-client';
import type { UserErrorView } from '../providers/graphql-client';
import { NO_ERRORS, fieldErrors } from './user-errors';

interface Payload {
  readonly userErrors: readonly UserErrorView[];
}

/** Sends one mutation of a form; refusals are put beside their fields, and only a yes goes on. */
export function useSending(fields: readonly string[], onDone: () => void) {
  const queries = useQueryClient();
  const [errors, setErrors] = useState(NO_ERRORS);
  const [isBusy, setBusy] = useState(false);

  async function send(ask: () => Promise<Payload | null | undefined>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setErrors(NO_ERRORS);
    try {
      const refused = (await ask())?.userErrors ?? [];
      if (refused.length > 0) return setErrors(fieldErrors(refused, new Set(fields)));
      await queries.invalidateQueries();
      onDone();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setErrors({ byField: {}, general: [error.message] });
    } finally {
      setBusy(false);
    }
  }
  return { errors, isBusy, send };
}
