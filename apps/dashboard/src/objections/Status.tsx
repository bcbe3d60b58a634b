import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ObjectionStatus } from '../generated/graphql';

interface Props {
  readonly objection: { readonly status: ObjectionStatus; readonly isOverdue: boolean };
}

/** The state in words; being late is said, not only coloured. */
export function Status({ objection: { status, isOverdue } }: Props) {
  const translate = useTranslate();
  return (
    <Stack direction="row" component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
      <Chip size="small" variant="outlined" label={translate(`objections.status.${status}`)} />
      {isOverdue && <Chip size="small" color="warning" label={translate('objections.overdue')} />}
    </Stack>
  );
}
