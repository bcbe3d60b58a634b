import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CoverageStatus } from '../../generated/graphql';

const COLOUR = {
  COMPUTED: 'primary',
  INPUT: 'success',
  PROCEDURAL: 'default',
  READING: 'secondary',
  DAMAGED: 'error',
} as const;

/** How a clause is treated, always as a word; the colour only adds. */
export function StatusMark({ status }: { status: CoverageStatus }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={COLOUR[status]}
      title={translate(`regulation.status_text.${status}`)}
      label={translate(`regulation.status.${status}`)}
    />
  );
}
