import { useState } from 'react';
import { NO_ERRORS, fieldErrors } from '../fields/user-errors';
import { postAuth } from '../providers/auth-requests';
import { RequestFailed } from '../providers/graphql-client';

const FIELDS = new Set(['present', 'next']);

/** Sends a change of the own password; true when the server has done it. */
export function usePasswordChange() {
  const [errors, setErrors] = useState(NO_ERRORS);
  const [isBusy, setBusy] = useState(false);

  async function change({ present, next }: { present: string; next: string }): Promise<boolean> {
    setBusy(true);
    setErrors(NO_ERRORS);
    try {
      await postAuth('password', { present, next });
      return true;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const refused = error.userErrors.length > 0 ? error.userErrors : [{ message: error.message }];
      setErrors(fieldErrors(refused, FIELDS));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { errors, isBusy, change };
}
