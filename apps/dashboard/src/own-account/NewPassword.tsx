import { useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import type { FieldErrors } from '../fields/user-errors';

interface Props {
  readonly next: string;
  readonly again: string;
  readonly errors: FieldErrors;
  readonly onChange: (next: string, again: string) => void;
}

/** A new password, twice. */
export function NewPassword({ next, again, errors, onChange }: Props) {
  const translate = useTranslate();
  const isOther = again !== '' && again !== next;
  return (
    <>
      <FormField
        name="next"
        type="password"
        autoComplete="new-password"
        label={translate('sign_in.next')}
        hint={translate('sign_in.next_help')}
        value={next}
        error={errors.byField['next']}
        onChange={(value) => onChange(value, again)}
        isRequired
      />
      <FormField
        name="again"
        type="password"
        autoComplete="new-password"
        label={translate('sign_in.again')}
        value={again}
        error={isOther ? translate('sign_in.again_differs') : undefined}
        onChange={(value) => onChange(next, value)}
        isRequired
      />
    </>
  );
}
