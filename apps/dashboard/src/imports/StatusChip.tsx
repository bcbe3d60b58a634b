import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportStatus } from '../generated/graphql';

const COLORS: Partial<Record<ImportStatus, 'primary' | 'success' | 'error'>> = {
  CHECKED: 'primary',
  COMMITTED: 'success',
  REQUESTED: 'success',
  FAILED: 'error',
};

export function StatusChip({ status }: { status: ImportStatus }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={COLORS[status] ?? 'default'}
      label={translate(`imports.state.${status}`)}
    />
  );
}
