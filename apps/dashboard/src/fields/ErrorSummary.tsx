import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldErrors } from './user-errors';

/** At the top of a form that was refused: how many fields, and what belongs to none. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const translate = useTranslate();
  const count = Object.keys(errors.byField).length;
  if (count === 0 && errors.general.length === 0) return null;
  return (
    <Alert severity="error" role="alert" tabIndex={-1}>
      {count > 0 && <div>{translate('common.form_errors', { count })}</div>}
      {errors.general.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
