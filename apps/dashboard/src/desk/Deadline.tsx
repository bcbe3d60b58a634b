import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly day: string | null | undefined;
  readonly isLate: boolean;
}

/** Until when the facts are to be confirmed; said in words where that has passed. */
export function Deadline({ day, isLate }: Props) {
  const translate = useTranslate();
  if (day == null) return translate('desk.confirmation.no_deadline');
  return (
    <Box component="span" sx={isLate ? { color: 'warning.main', fontWeight: 600 } : {}}>
      {translate(isLate ? 'desk.confirmation.late' : 'desk.confirmation.deadline', { day })}
    </Box>
  );
}
