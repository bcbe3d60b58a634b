import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { FieldErrors } from './user-errors';

/** Once refused entries are marked, focus goes to the first of them, or to the summary. */
export function useFocusOnErrors(form: RefObject<HTMLElement | null>, errors: FieldErrors): void {
  useEffect(() => {
    if (errors.general.length === 0 && Object.keys(errors.byField).length === 0) return;
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [form, errors]);
}
