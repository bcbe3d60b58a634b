import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** null: missing, reads 待定. undefined: does not apply, reads –. */
  readonly value: string | null | undefined;
  readonly format: (value: string) => string;
  /** Why it is missing, said to whoever asks. */
  readonly problem?: string;
  /** There is a figure, and it shows once the year is published: reads 未发布. */
  readonly isWithheld?: boolean;
}

/** One figure; never 0 and never 1 where an input is missing. */
export function Shown({ value, format, problem, isWithheld = false }: Props) {
  const translate = useTranslate();
  if (value === undefined) return translate('common.not_applicable');
  if (value !== null) return format(value);
  if (isWithheld) {
    return (
      <Typography component="span" variant="body2" color="text.secondary">
        {translate('common.state.withheld')}
      </Typography>
    );
  }
  return (
    <Typography
      component="span"
      variant="body2"
      title={problem && translate('common.state.pending_why', { problem })}
      sx={{ color: 'warning.main', whiteSpace: 'nowrap' }}
    >
      {translate('common.state.pending')}
      {problem && (
        <Box component="span" sx={visuallyHidden}>
          {problem}
        </Box>
      )}
    </Typography>
  );
}

export const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
};
