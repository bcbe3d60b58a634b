import { Alert, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** Left out for whoever may not be the second person. */
  readonly onConfirm?: () => void;
}

/** Says why the account cannot be used yet, and offers the step to whoever may take it. */
export function AwaitingPassword({ onConfirm }: Props) {
  const translate = useTranslate();
  return (
    <Alert severity="warning">
      <Typography>{translate('accounts.page.awaiting')}</Typography>
      {onConfirm && (
        <Button variant="contained" sx={{ mt: 1 }} onClick={onConfirm}>
          {translate('accounts.action.confirm')}
        </Button>
      )}
    </Alert>
  );
}
